package app.lull.doctor;

import java.time.ZoneId;
import java.util.Set;

/** The paper of the country somebody lives in, told by their zone. */
enum Paper {
    A4("A4"),
    LETTER("letter");

    /** Where letter is in use outside of America. */
    private static final Set<String> LETTER_ELSEWHERE = Set.of("Pacific/Honolulu", "Pacific/Guam", "Asia/Manila");

    /** Zones of America whose countries print on A4. */
    private static final Set<String> A4_IN_AMERICA = Set.of(
            "Araguaina",
            "Asuncion",
            "Bahia",
            "Belem",
            "Boa_Vista",
            "Buenos_Aires",
            "Campo_Grande",
            "Catamarca",
            "Cayenne",
            "Cordoba",
            "Cuiaba",
            "Eirunepe",
            "Fortaleza",
            "Godthab",
            "Guadeloupe",
            "Guayaquil",
            "Guyana",
            "Jujuy",
            "La_Paz",
            "Lima",
            "Maceio",
            "Manaus",
            "Martinique",
            "Mendoza",
            "Montevideo",
            "Noronha",
            "Nuuk",
            "Paramaribo",
            "Porto_Acre",
            "Porto_Velho",
            "Recife",
            "Rio_Branco",
            "Rosario",
            "Santarem",
            "Sao_Paulo");

    private final String css;

    Paper(String css) {
        this.css = css;
    }

    /** As a style sheet names it. */
    String css() {
        return css;
    }

    static Paper in(ZoneId zone) {
        var id = zone.getId();
        var american = id.startsWith("US/")
                || id.startsWith("Canada/")
                || id.startsWith("Mexico/")
                || id.startsWith("America/")
                        && !id.startsWith("America/Argentina/")
                        && !A4_IN_AMERICA.contains(id.substring("America/".length()));
        return american || LETTER_ELSEWHERE.contains(id) ? LETTER : A4;
    }
}
