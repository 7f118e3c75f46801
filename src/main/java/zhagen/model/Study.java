package zhagen.model;

import java.util.List;

/// What the project is about, and how its codes are numbered.
public record Study(Id<Study> id, Wording title, Wording question, Wording design, Numbering numbering, Origin origin)
        implements Item {

    @Override
    public Study with(Origin newOrigin) {
        return new Study(id, title, question, design, numbering, newOrigin);
    }

    public Study described(Wording newTitle, Wording newQuestion, Wording newDesign) {
        return new Study(id, newTitle, newQuestion, newDesign, numbering, origin);
    }

    @Override
    public List<Id<?>> references() {
        return List.of();
    }

    @Override
    public Study redirected(Id<?> from, Id<?> to) {
        return this;
    }

    @Override
    public Study without(Id<?> gone) {
        return this;
    }
}
