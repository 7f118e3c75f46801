package zhagen.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PropertiesTest {

    private final Example study = new Example();
    private final Id<Property> property = Id.random();
    private Id<Coding> coding = Id.random();

    @BeforeEach
    void aPassageIsPlacedInTheMiddleOfThreeValues() {
        var code = Code.of(study.by, null, 1, Level.CATEGORY, Wording.zh("各建各的"));
        study.make(new Edits(study.now, study.by).add(code).as("change.code.create", code.name()));
        study.make(OpenCoding.code(study.now, study.by, Place.of(study.source, 15, 20), code.id()));
        coding = study.now.pointingAt(code.id(), Coding.class).getFirst().id();
        study.make(Properties.create(
                study.now, study.by, property, code.id(), Wording.zh("程度"), Property.Scale.ORDERED,
                values("弱", "中", "强")));
        study.make(Properties.locate(study.now, study.by, property, coding, 0.4));
    }

    private static List<Wording> values(String... words) {
        return Stream.of(words).map(Wording::zh).toList();
    }

    private void describe(Property.Scale scale, String... words) {
        var known = study.now.get(property);
        study.make(Properties.describe(study.now, study.by, property, known.name(), scale, values(words)));
    }

    private double at() {
        return study.now.pointingAt(property, Location.class).getFirst().at();
    }

    @Test
    void aPassageStaysAtItsValueWhereOthersComeAndGo() {
        assertThat(at()).isEqualTo(0.5);
        describe(Property.Scale.ORDERED, "弱", "中", "强", "极强", "最强");
        assertThat(at()).isEqualTo(0.25);
        describe(Property.Scale.ORDERED, "中", "强");
        assertThat(at()).isZero();
    }

    @Test
    void aPassageWhoseValueGoesComesToTheNearest() {
        describe(Property.Scale.ORDERED, "弱", "较强", "强", "极强");
        assertThat(at() * 3).isIn(1.0, 2.0);
    }

    @Test
    void aValueThatIsCalledOtherwiseKeepsItsPassages() {
        describe(Property.Scale.ORDERED, "低", "中等", "高");
        assertThat(at()).isEqualTo(0.5);
    }

    @Test
    void betweenPolesAPassageStaysWhereItStands() {
        describe(Property.Scale.POLES, "弱", "强");
        assertThat(at()).isEqualTo(0.5);
        study.make(Properties.locate(study.now, study.by, property, coding, 0.37));
        assertThat(at()).isEqualTo(0.37);
        assertThat(study.now.pointingAt(property, Location.class)).hasSize(1);
    }

    @Test
    void fewerThanTwoValuesAreRefused() {
        assertThatThrownBy(() -> describe(Property.Scale.ORDERED, "弱")).isInstanceOf(Refused.class);
    }
}
