package app.lull.ui;

import java.util.List;
import java.util.stream.IntStream;

/** A coarse band, in words, from none to most; its value is the place of the word, counted from 0. */
public final class BandChoice extends Scale<BandChoice> {

    /** @param bands from the least to the most */
    public BandChoice(String question, List<String> bands) {
        super(
                question,
                IntStream.range(0, bands.size())
                        .mapToObj(band -> new Choice(Integer.toString(band), bands.get(band), null))
                        .toList());
        addClassName("lull-bands");
    }
}
