/// What the theory claims, looked at as a whole: where it is weak, what contradicts it, and which relations the coding suggests.
@NullMarked
package zhagen.ui.claims;

import org.jspecify.annotations.NullMarked;
