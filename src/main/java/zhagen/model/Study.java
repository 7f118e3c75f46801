package zhagen.model;

import java.util.List;

/// What the project is about, how its codes are numbered, and by which conventions it works.
public record Study(
        Id<Study> id,
        Wording title,
        Wording question,
        Wording design,
        Numbering numbering,
        Conventions conventions,
        Origin origin)
        implements Item {

    /// Histories from before there were conventions do not tell them.
    @SuppressWarnings("ConstantValue")
    public Study {
        conventions = conventions == null ? Conventions.DEFAULT : conventions;
    }

    @Override
    public Study with(Origin newOrigin) {
        return new Study(id, title, question, design, numbering, conventions, newOrigin);
    }

    public Study described(Wording newTitle, Wording newQuestion, Wording newDesign) {
        return new Study(id, newTitle, newQuestion, newDesign, numbering, conventions, origin);
    }

    public Study with(Numbering newNumbering) {
        return new Study(id, title, question, design, newNumbering, conventions, origin);
    }

    public Study with(Conventions newConventions) {
        return new Study(id, title, question, design, numbering, newConventions, origin);
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
