package zhagen.ui.claims;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import zhagen.ui.workbench.Beside;
import zhagen.ui.workbench.Icons;
import zhagen.ui.workbench.Shell;
import zhagen.ui.workbench.Workbench;

/// How many things the theory check finds, in the status bar; and the list of them, beside whichever screen is shown. Screen thread.
public final class TheorySide implements Beside, AutoCloseable {

    private static final double WIDTH = 320;

    private final LiveFindings findings;
    private final TheoryPane pane;
    private final Button button = new Button();
    private final Subscription followed;
    private @Nullable Node before;

    public TheorySide(Workbench workbench) {
        findings = new LiveFindings(workbench);
        pane = new TheoryPane(workbench, findings);
        pane.setPrefWidth(WIDTH);
        pane.setMinWidth(WIDTH);
        pane.getStyleClass().add("theory-side");
        pane.setVisible(false);
        pane.managedProperty().bind(pane.visibleProperty());
        pane.addEventHandler(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.ESCAPE) {
                turn();
                pressed.consume();
            }
        });
        var say = workbench.say();
        var close = say.tip(new Button("", Icons.of(Feather.X, 13)), "worksheet.close");
        close.getStyleClass().setAll("button", "quiet");
        close.setOnAction(_ -> turn());
        pane.bar().getChildren().add(close);
        var number = new Label();
        number.getStyleClass().add("strong");
        var words = say.text(new Label(), "claims.theory");
        var both = new HBox(4, words, number);
        button.setGraphic(both);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().setAll("button", "status");
        button.setId("theory-check");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> turn());
        say.tip(
                button, "claims.theory.tip", findings.all().map(List::size).orElse(0),
                workbench.keymap().first(Shell.BESIDE));
        number.textProperty().bind(Bindings.createStringBinding(
                () -> findings.all().get() == null ? "…" : Integer.toString(findings.all().get().size()),
                findings.all()));
        followed = findings.all().subscribe(all -> {
            number.getStyleClass().remove("warn");
            if (all != null && all.stream().anyMatch(finding -> finding.kind().isWeakness())) {
                number.getStyleClass().add("warn");
            }
        });
    }

    @Override
    public Node button() {
        return button;
    }

    @Override
    public Region panel() {
        return pane;
    }

    @Override
    public void turn() {
        boolean shown = !pane.isVisible();
        var scene = pane.getScene();
        if (shown && scene != null) {
            before = scene.getFocusOwner();
        }
        pane.setVisible(shown);
        if (shown) {
            pane.requestFocus();
        } else if (before != null) {
            before.requestFocus();
        }
    }

    @Override
    public void close() {
        followed.unsubscribe();
        pane.close();
        findings.close();
    }
}
