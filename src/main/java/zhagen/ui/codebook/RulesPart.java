package zhagen.ui.codebook;

import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import zhagen.model.Code;
import zhagen.model.Codebook;
import zhagen.model.Id;
import zhagen.model.Wording;
import zhagen.ui.workbench.GrowingArea;
import zhagen.ui.workbench.Workbench;

/// What a code means, when it applies and when it does not, in the language of the screen. Screen thread.
final class RulesPart implements CardPart {

    private final Workbench workbench;
    private final GrowingArea definition = new GrowingArea();
    private final GrowingArea include = new GrowingArea();
    private final GrowingArea exclude = new GrowingArea();
    private final VBox node;
    private @Nullable Id<Code> shown;

    /// @param keeping sees to it that what is typed into a field is kept
    RulesPart(Workbench workbench, BiConsumer<TextInputControl, Consumer<String>> keeping) {
        this.workbench = workbench;
        node = new VBox(
                named(definition, "card.definition"), definition,
                named(include, "card.include"), include,
                named(exclude, "card.exclude"), exclude);
        node.getChildren().removeFirst();
        keeping.accept(definition, text -> define(text,
                (code, wording) -> new Wording[] {wording.apply(code.definition()), code.include(), code.exclude()}));
        keeping.accept(include, text -> define(text,
                (code, wording) -> new Wording[] {code.definition(), wording.apply(code.include()), code.exclude()}));
        keeping.accept(exclude, text -> define(text,
                (code, wording) -> new Wording[] {code.definition(), code.include(), wording.apply(code.exclude())}));
    }

    private Label named(TextInputControl field, String message) {
        var heading = workbench.say().text(new Label(), message);
        heading.getStyleClass().add("card-heading");
        heading.setLabelFor(field);
        field.accessibleTextProperty().bind(heading.textProperty());
        return heading;
    }

    private void define(String text, BiFunction<Code, Function<Wording, Wording>, Wording[]> place) {
        var id = shown;
        var language = workbench.language();
        if (id == null) {
            return;
        }
        workbench.act((now, by) -> {
            var code = now.get(id);
            var next = place.apply(code, wording -> wording.with(language, text.strip()));
            return Codebook.define(now, by, id, next[0], next[1], next[2]);
        });
    }

    @Override
    public String heading() {
        return "card.definition";
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void show(Code code) {
        shown = code.id();
        fill(definition, code.definition());
        fill(include, code.include());
        fill(exclude, code.exclude());
    }

    private void fill(TextInputControl field, Wording wording) {
        var language = workbench.language();
        var other = wording.exactly(language.other());
        CodeCard.fill(
                field, wording.exactly(language),
                other.isEmpty() ? workbench.messages().get().say("card.none") : other);
    }
}
