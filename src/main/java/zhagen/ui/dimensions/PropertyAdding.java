package zhagen.ui.dimensions;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import zhagen.model.Code;
import zhagen.model.Id;
import zhagen.model.Properties;
import zhagen.model.Property;
import zhagen.model.Wording;
import zhagen.ui.workbench.Workbench;

/// A field that makes a property of what is written into it. Screen thread.
final class PropertyAdding extends TextField {

    /// @param code whose property it becomes
    /// @param made is told when it is there
    PropertyAdding(Workbench workbench, Supplier<@Nullable Id<Code>> code, Consumer<Id<Property>> made) {
        getStyleClass().addAll("bare", "property-adding");
        workbench.say().prompt(this, "dimensions.add");
        workbench.say().tip(this, "dimensions.add.tip");
        setOnAction(_ -> {
            var id = code.get();
            var written = PropertyWords.of(getText());
            if (id == null || written.name().isEmpty()) {
                return;
            }
            var language = workbench.language();
            var values = written.wordings(language);
            var property = Id.<Property>random();
            workbench.act((now, by) -> Properties.create(
                    now, by, property, id, Wording.NONE.with(language, written.name()),
                    PropertyWords.scale(values.size()), values))
                    .thenAccept(_ -> workbench.onScreen(() -> {
                        clear();
                        made.accept(property);
                    }));
        });
        addEventHandler(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.ESCAPE && !getText().isEmpty()) {
                clear();
                pressed.consume();
            }
        });
    }
}
