package zhagen;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

final class BeNullMarked extends ArchCondition<JavaClass> {

    static final BeNullMarked INSTANCE = new BeNullMarked();

    private BeNullMarked() {
        super("be in a null-marked package");
    }

    @Override
    public void check(JavaClass item, ConditionEvents events) {
        if (!item.getPackage().isAnnotatedWith(NullMarked.class)) {
            events.add(SimpleConditionEvent.violated(item, item.getPackageName() + " has no @NullMarked package-info"));
        }
    }
}
