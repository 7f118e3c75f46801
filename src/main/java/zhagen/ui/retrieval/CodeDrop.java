package zhagen.ui.retrieval;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import zhagen.model.Chain.Joint;
import zhagen.model.Condition;
import zhagen.ui.codebook.CodeDrag;

/// Lets codes be dropped from the tree, to be asked for besides. Screen thread.
record CodeDrop(RetrievalModel model) {

    private static final PseudoClass RECEIVING = PseudoClass.getPseudoClass("receiving");

    void on(Node node) {
        node.addEventHandler(DragEvent.DRAG_OVER, over -> {
            if (model.open().get() && !CodeDrag.codes(over).isEmpty()) {
                over.acceptTransferModes(TransferMode.COPY);
                node.pseudoClassStateChanged(RECEIVING, true);
                over.consume();
            }
        });
        node.addEventHandler(DragEvent.DRAG_EXITED, _ -> node.pseudoClassStateChanged(RECEIVING, false));
        node.addEventHandler(DragEvent.DRAG_DROPPED, dropped -> {
            var codes = CodeDrag.codes(dropped);
            codes.forEach(code -> model.add(Joint.AND, new Condition.OfCode(code, true)));
            dropped.setDropCompleted(!codes.isEmpty());
            dropped.consume();
        });
    }
}
