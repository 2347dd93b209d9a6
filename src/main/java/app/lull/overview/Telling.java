package app.lull.overview;

import java.util.List;

/** Tells what there is to say of one topic, in sentences made of stored figures. */
interface Telling {

    Topic topic();

    /** The most telling first; asked only where the topic's kind is shared. */
    List<String> lines(Glance glance);
}
