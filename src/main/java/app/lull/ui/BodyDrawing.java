package app.lull.ui;

import java.util.List;
import java.util.stream.Stream;

/**
 * The drawings of {@link BodyMap}: plain pieces with a little air between them, which together are a person. Both the
 * front and the back have the person's left on the left, the front as in a mirror; the right side is the left one
 * mirrored.
 */
final class BodyDrawing {

    private static final String LEFT = "your left";
    private static final String RIGHT = "your right";
    private static final int WIDTH = 200;
    private static final int HEIGHT = 460;

    private static final String HEAD =
            "M100 7C114 7 123 18 123 33C123 50 112 65 100 65C88 65 77 50 77 33C77 18 86 7 100 7Z";
    private static final String HIP = "M67 213H98.5V247C85 244 72 239 63 232C63 225 65 219 67 213Z";

    private static final Piece NECK =
            middle("neck", "M89 67C96 71 104 71 111 67C111 74 113 79 117 83H83C87 79 89 74 89 67Z", 76);
    private static final List<Piece> LIMBS = List.of(
            side("shoulder", "M81 85C69 87 58 90 51 98C46 105 45 112 44.5 118H64C66 109 72 101 81 97Z", 60, 105),
            side("upperarm", "M44 121H63.5C62 138 59 153 56 168H38C39 150 41 136 44 121Z", 50, 145),
            side("forearm", "M37.5 171H55.5C52 192 46 210 40 227H27C29 208 33 190 37.5 171Z", 40.5, 199),
            side("hand", "M26.5 230H39.5C41 241 40 253 35 263C32 269 25 269 23 262C21 250 23 240 26.5 230Z", 31, 248),
            side(
                    "thigh",
                    "M62.5 236C72 243 86 248 98 250.5C97.5 280 94 306 91 328H69C64 300 60 265 62.5 236Z",
                    80,
                    288),
            side(
                    "calf",
                    "M69 332H91C93 350 91 368 88 384C87 396 86.5 406 86.5 415H73C73 400 71 388 69 374C66 358 66 346 69 332Z",
                    79,
                    368),
            side(
                    "foot",
                    "M73 418H86.5C87.5 427 88.5 433 87.5 439C85 446 66 447 61 442C60 436 69 428 73 418Z",
                    77,
                    434));

    private BodyDrawing() {}

    static List<Figure> figures() {
        return List.of(face(), front(), back());
    }

    private static Figure face() {
        return new Figure(
                "Face, in a mirror",
                120,
                150,
                LEFT,
                RIGHT,
                drawn(
                        middle(
                                        "face",
                                        "M60 12C90 12 104 34 104 62C104 86 99 106 86 121C78 131 70 136 60 136C50 136 42 131 34 121C21 106 16 86 16 62C16 34 30 12 60 12Z",
                                        0)
                                .at(88, 92),
                        side("", "M14 62C8 59 5 68 7 78C9 88 15 92 19 88C16 80 14 71 14 62Z", 0, 0),
                        side("eyelid", "M25 62C31 50 49 50 55 62C49 71 31 71 25 62Z", 40, 61),
                        middle(
                                        "tongue_mouth",
                                        "M41 112C49 103 56 106 60 107C64 106 71 103 79 112C71 123 49 123 41 112Z",
                                        0)
                                .at(60, 113)),
                List.of(
                        "M27 44C33 38 46 38 52 43",
                        "M93 44C87 38 74 38 68 43",
                        "M60 62C58 72 55 80 54 84C56 88 64 88 66 84"));
    }

    private static Figure front() {
        return body(
                "Front, in a mirror",
                middle("face", HEAD, 36),
                middle(
                        "chest",
                        "M84 86H116L119 98C128 103 133 111 134 121C134 132 131 142 129 152H71C69 142 66 132 66 121C67 111 72 103 81 98Z",
                        122),
                middle(
                        "abdomen",
                        "M71.5 155H128.5C127 170 126 182 128 196C130 202 131 206 132 210H68C69 206 70 202 72 196C74 182 73 170 71.5 155Z",
                        184));
    }

    private static Figure back() {
        return body(
                "Back",
                middle("", HEAD, 36),
                middle(
                        "back",
                        "M84 86H116L119 98C128 103 133 111 134 121C134 135 130 146 128.5 156C127 170 126 182 128 196C130 202 131 206 132 210H68C69 206 70 202 72 196C74 182 73 170 71.5 156C70 146 66 135 66 121C67 111 72 103 81 98Z",
                        150));
    }

    private static Figure body(String title, Piece... trunk) {
        var pieces = Stream.concat(
                Stream.of(trunk), Stream.concat(Stream.of(NECK, side("buttock", HIP, 80, 228)), LIMBS.stream()));
        return new Figure(title, WIDTH, HEIGHT, LEFT, RIGHT, drawn(pieces.toArray(Piece[]::new)), List.of());
    }

    private static List<Shape> drawn(Piece... pieces) {
        return Stream.of(pieces).flatMap(Piece::shapes).toList();
    }

    private static Piece middle(String region, String d, double y) {
        return new Piece(region, d, WIDTH / 2.0, y, false);
    }

    private static Piece side(String region, String d, double x, double y) {
        return new Piece(region, d, x, y, true);
    }

    /** A piece as it is drawn once; one at the side is drawn again on the other, with the right's id. */
    private record Piece(String region, String d, double x, double y, boolean twice) {

        Piece at(double newX, double newY) {
            return new Piece(region, d, newX, newY, twice);
        }

        Stream<Shape> shapes() {
            return twice
                    ? Stream.of(new Shape(on("_l"), d, false, x, y), new Shape(on("_r"), d, true, x, y))
                    : Stream.of(new Shape(region, d, false, x, y));
        }

        private String on(String side) {
            return region.isEmpty() ? "" : region + side;
        }
    }

    /**
     * One piece.
     *
     * @param region the id it marks; empty where it is there to be looked at
     * @param d an SVG path
     * @param mirrored whether it is drawn on the other side
     * @param x where its mark stands, before mirroring
     */
    record Shape(String region, String d, boolean mirrored, double x, double y) {}

    /** One drawing. @param lines paths without a region, such as a nose */
    record Figure(
            String title, int width, int height, String left, String right, List<Shape> shapes, List<String> lines) {}
}
