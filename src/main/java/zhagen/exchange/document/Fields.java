package zhagen.exchange.document;

import java.util.ArrayDeque;
import java.util.Deque;

/// The fields of Word around a place: of each its instruction comes first, which nobody reads, and then its result.
final class Fields {

    private final Deque<Boolean> instructions = new ArrayDeque<>();

    void begin() {
        instructions.push(true);
    }

    void result() {
        if (!instructions.isEmpty()) {
            instructions.pop();
            instructions.push(false);
        }
    }

    void end() {
        instructions.poll();
    }

    boolean isInstruction() {
        return instructions.contains(true);
    }
}
