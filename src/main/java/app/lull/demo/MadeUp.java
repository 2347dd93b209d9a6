package app.lull.demo;

import java.time.ZoneId;

/**
 * A person who does not exist.
 *
 * @param days how many days they have used Lull, today included; 1 for somebody who begins today
 * @param anxiety from and to, 0-10
 * @param bother from and to, 0-10
 * @param cups coffees a day at first and now
 */
record MadeUp(
        String called, String email, ZoneId zone, int days, int[] anxiety, int[] bother, int[] cups, String line) {}
