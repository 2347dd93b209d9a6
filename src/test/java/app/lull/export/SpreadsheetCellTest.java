package app.lull.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpreadsheetCellTest {

    @Test
    void no_cell_is_a_formula() {
        assertThat(List.of("=1+1", "+1", "-1", "@x", "\tx", "\rx"))
                .allSatisfy(cell -> assertThat(SpreadsheetCell.plain(cell)).isEqualTo("'" + cell));
        assertThat(List.of("", "Program week 1", "1–2"))
                .allSatisfy(cell -> assertThat(SpreadsheetCell.plain(cell)).isEqualTo(cell));
    }
}
