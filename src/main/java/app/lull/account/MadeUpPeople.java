package app.lull.account;

import java.util.List;

/** The people of a demonstration, shown on the sign-in page; there are none in a real Lull. */
public interface MadeUpPeople {

    /** One line each: who they are, and how to sign in as them. */
    List<String> signIns();
}
