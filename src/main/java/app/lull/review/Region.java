package app.lull.review;

import java.util.Arrays;
import java.util.Locale;

/** A coarse part of the body, with no muscle in it (clinical reference C6); left and right are the patient's own. */
public enum Region {
    EYELID_L("your left eyelid"),
    EYELID_R("your right eyelid"),
    FACE("face, cheek or jaw"),
    TONGUE_MOUTH("tongue or mouth"),
    NECK("neck"),
    SHOULDER_L("your left shoulder"),
    SHOULDER_R("your right shoulder"),
    UPPERARM_L("your left upper arm"),
    UPPERARM_R("your right upper arm"),
    FOREARM_L("your left forearm"),
    FOREARM_R("your right forearm"),
    HAND_L("your left hand"),
    HAND_R("your right hand"),
    CHEST("chest"),
    ABDOMEN("belly"),
    BACK("back"),
    BUTTOCK_L("your left buttock or hip"),
    BUTTOCK_R("your right buttock or hip"),
    THIGH_L("your left thigh"),
    THIGH_R("your right thigh"),
    CALF_L("your left lower leg"),
    CALF_R("your right lower leg"),
    FOOT_L("your left foot"),
    FOOT_R("your right foot");

    private final String words;

    Region(String words) {
        this.words = words;
    }

    /** The id of the clinical reference, for example {@code calf_l}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As the patient reads it. */
    public String words() {
        return words;
    }

    /** The region with this id. @throws IllegalArgumentException where there is none */
    public static Region of(String id) {
        return Arrays.stream(values())
                .filter(region -> region.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no such region"));
    }
}
