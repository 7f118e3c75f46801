package zhagen.ui.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.collections.FXCollections;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import zhagen.model.Code;
import zhagen.model.Coder;
import zhagen.model.Coding;
import zhagen.model.Id;
import zhagen.model.Snapshot;
import zhagen.project.Applied;
import zhagen.ui.workbench.Workbench;

/// The codes that this coder used last, each behind a number that it keeps as long as it is among them: a new one takes the place of
/// the one that was not used for longest. Screen thread.
public final class RecentCodes implements AutoCloseable {

    /// As many as there are keys with a digit but for the nought.
    static final int MANY = 9;

    private final Workbench workbench;
    private final ReadOnlyListWrapper<Id<Code>> codes = new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private final List<Id<Code>> lastFirst = new ArrayList<>();
    private final Runnable ending;
    private final Subscription followed;

    RecentCodes(Workbench workbench) {
        this.workbench = workbench;
        ending = workbench.listen(this::follow);
        followed = workbench.hand().subscribe(_ -> renew());
    }

    /// By their numbers.
    public ReadOnlyListProperty<Id<Code>> codes() {
        return codes.getReadOnlyProperty();
    }

    /// @param number from 0
    @Nullable
    Id<Code> at(int number) {
        return number < codes.size() ? codes.get(number) : null;
    }

    void use(Id<Code> code) {
        lastFirst.remove(code);
        lastFirst.addFirst(code);
        if (codes.contains(code)) {
            return;
        }
        if (codes.size() < MANY) {
            codes.add(code);
        } else {
            var oldest = lastFirst.stream().filter(codes::contains).reduce((_, later) -> later).orElseThrow();
            codes.set(codes.indexOf(oldest), code);
        }
    }

    private void renew() {
        var now = workbench.now().get();
        var coder = workbench.hand().get().coder();
        workbench.jobs().quietly(_ -> lastUsed(now, coder), used -> {
            var first = List.copyOf(lastFirst);
            lastFirst.clear();
            codes.clear();
            used.reversed().forEach(this::use);
            codes.setAll(List.copyOf(codes.reversed()));
            first.reversed().stream().filter(workbench.now().get()::has).forEach(this::use);
        });
    }

    private static List<Id<Code>> lastUsed(Snapshot now, Id<Coder> coder) {
        var used = new HashMap<Id<Code>, Long>();
        now.all(Coding.class)
                .filter(coding -> coding.origin().coder().equals(coder))
                .forEach(coding -> used.merge(coding.code(), coding.origin().made().toEpochMilli(), Math::max));
        return used.entrySet().stream()
                .sorted(Map.Entry.<Id<Code>, Long>comparingByValue().reversed()
                        .thenComparing(Map.Entry::getKey, Comparator.naturalOrder()))
                .limit(MANY)
                .map(Map.Entry::getKey)
                .toList();
    }

    private void follow(Applied applied) {
        if (applied.change().edits(Code.class).anyMatch(edit -> edit.after() == null)) {
            codes.removeIf(code -> !applied.now().has(code));
            lastFirst.removeIf(code -> !applied.now().has(code));
        }
    }

    @Override
    public void close() {
        ending.run();
        followed.unsubscribe();
    }
}
