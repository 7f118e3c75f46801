/// Commands, the keys that give them, and what the user made of those keys.
@NullMarked
package zhagen.ui.keys;

import org.jspecify.annotations.NullMarked;
