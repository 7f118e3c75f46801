package zhagen.ui.pseudonyms;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;
import zhagen.exchange.pseudonym.KeyFile;
import zhagen.ui.workbench.Workbench;

/// The key file and its passphrase; twice where the file is a new one. Screen thread.
final class KeyRow extends FlowPane {

    private final Workbench workbench;
    private final boolean writing;
    private final ObjectProperty<@Nullable Path> file = new SimpleObjectProperty<>();
    private final PasswordField passphrase = new PasswordField();
    private final PasswordField again = new PasswordField();

    /// @param writing whether the file is to be written, or else read
    KeyRow(Workbench workbench, boolean writing) {
        super(8, 6);
        this.workbench = workbench;
        this.writing = writing;
        var say = workbench.say();
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("key-row");
        var choose = say.text(new Button(), "pseudonyms.key.choose");
        choose.getStyleClass().setAll("button", "plain");
        choose.setMinWidth(Region.USE_PREF_SIZE);
        choose.setOnAction(_ -> choose());
        var name = new Label();
        name.textProperty().bind(Bindings.createStringBinding(
                () -> {
                    var chosen = file.get();
                    return chosen == null
                            ? workbench.messages().get().say(writing ? "pseudonyms.key.none" : "pseudonyms.key.which")
                            : String.valueOf(chosen.getFileName());
                },
                file, workbench.messages()));
        name.getStyleClass().add("second");
        say.prompt(passphrase, "pseudonyms.key.passphrase", KeyFile.SHORTEST);
        say.prompt(again, "pseudonyms.key.again");
        passphrase.setPrefColumnCount(16);
        again.setPrefColumnCount(16);
        showWhere(passphrase, file.isNotNull());
        showWhere(again, Bindings.createBooleanBinding(this::isNew, file));
        getChildren().setAll(choose, name, passphrase, again);
    }

    private static void showWhere(Node node, BooleanExpression wanted) {
        node.visibleProperty().bind(wanted);
        node.managedProperty().bind(node.visibleProperty());
    }

    private boolean isNew() {
        var chosen = file.get();
        return writing && chosen != null && !Files.exists(chosen);
    }

    ObjectProperty<@Nullable Path> file() {
        return file;
    }

    /// Whether there is all that it takes: no key file at all, where one is to be written, is enough.
    BooleanExpression isReady() {
        return Bindings.createBooleanBinding(
                () -> {
                    if (file.get() == null) {
                        return writing;
                    }
                    return passphrase.getLength() >= KeyFile.SHORTEST
                            && (!isNew() || passphrase.getText().equals(again.getText()));
                },
                file, passphrase.textProperty(), again.textProperty());
    }

    /// Hands the passphrase over, and forgets it.
    char[] takePassphrase() {
        var typed = passphrase.getText().toCharArray();
        passphrase.clear();
        again.clear();
        return typed;
    }

    private void choose() {
        var messages = workbench.messages().get();
        var chooser = new FileChooser();
        chooser.setTitle(messages.say("pseudonyms.key.choose"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(messages.say("pseudonyms.key.kind"), "*.zhgkey"));
        var window = getScene().getWindow();
        chooser.setInitialFileName(messages.say("pseudonyms.key.name"));
        var chosen = writing ? chooser.showSaveDialog(window) : chooser.showOpenDialog(window);
        if (chosen != null) {
            file.set(chosen.toPath());
            passphrase.requestFocus();
        }
    }
}
