package zhagen.project;

import java.time.Instant;
import zhagen.model.By;
import zhagen.model.Coder;
import zhagen.model.Id;
import zhagen.model.Origin;

/// What tests of projects begin with.
public final class Examples {

    private Examples() {}

    public static Coder coder(String name) {
        Id<Coder> id = Id.random();
        return new Coder(id, name, name.substring(0, 1), 0, Origin.of(new By(id, Id.random(), Instant.EPOCH)));
    }
}
