package zhagen.ui.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhagen.model.Id;
import zhagen.model.Source;
import zhagen.model.Span;
import zhagen.ui.coding.ReadingPlaces.Spot;

class ReadingPlacesTest {

    private static final Spot SPOT = new Spot(1_200, new Span(1_300, 1_310));

    @TempDir
    private Path folder;

    private final Id<Source> first = Id.random();
    private final Id<Source> second = Id.random();

    @Test
    void whereOneStoppedReadingIsKnownTheNextTimeInEachSourceOfEachProject() {
        var file = folder.resolve("偏好").resolve("places");
        var here = new ReadingPlaces(file, folder.resolve("研究 一.zhagen"));
        here.keep(first, SPOT);
        here.keep(second, new Spot(7, new Span(9, 9)));
        here.keep(first, new Spot(2_000, new Span(2_001, 2_001)));

        var again = new ReadingPlaces(file, folder.resolve("研究 一.zhagen"));
        assertThat(again.of(first)).contains(new Spot(2_000, new Span(2_001, 2_001)));
        assertThat(again.of(second)).contains(new Spot(7, new Span(9, 9)));
        assertThat(again.last()).contains(first);
        var elsewhere = new ReadingPlaces(file, folder.resolve("研究 二.zhagen"));
        assertThat(elsewhere.of(first)).isEmpty();
        assertThat(elsewhere.last()).isEmpty();
    }

    @Test
    void twoProjectsThatAreOpenDoNotForgetEachOthersPlaces() {
        var file = folder.resolve("places");
        var one = new ReadingPlaces(file, folder.resolve("one"));
        var other = new ReadingPlaces(file, folder.resolve("other"));
        one.keep(first, SPOT);
        other.keep(second, SPOT);

        assertThat(new ReadingPlaces(file, folder.resolve("one")).of(first)).contains(SPOT);
        assertThat(new ReadingPlaces(file, folder.resolve("other")).of(second)).contains(SPOT);
    }

    @Test
    void theFileDoesNotGrowWithoutEnd() throws IOException {
        var file = folder.resolve("places");
        var places = new ReadingPlaces(file, folder);
        for (int i = 0; i < 510; i++) {
            places.keep(Id.random(), SPOT);
        }
        places.keep(first, SPOT);

        assertThat(Files.readAllLines(file)).hasSizeLessThanOrEqualTo(500);
        assertThat(new ReadingPlaces(file, folder).last()).contains(first);
    }

    @Test
    void aFileOfNonsenseOrAPlaceWhereNothingCanBeWrittenIsNoObstacle() throws IOException {
        var nonsense = Files.writeString(folder.resolve("places"), "a\tb\tc\td\te\n\u0000\tx");
        assertThat(new ReadingPlaces(nonsense, folder).last()).isEmpty();
        var blocked = new ReadingPlaces(nonsense.resolve("below a file"), folder);
        blocked.keep(first, SPOT);
        assertThat(blocked.of(first)).contains(SPOT);
        var nowhere = new ReadingPlaces(null, folder);
        nowhere.keep(first, SPOT);
        assertThat(nowhere.of(first)).contains(SPOT);
    }
}
