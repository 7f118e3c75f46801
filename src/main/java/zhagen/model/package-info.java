/// The study as values: what a project keeps, what a user can do to it, and the rules that every state obeys.
@NullMarked
package zhagen.model;

import org.jspecify.annotations.NullMarked;
