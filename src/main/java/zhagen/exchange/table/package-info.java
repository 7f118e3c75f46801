/// Tables as files hold them, separated text or spreadsheets: rows of cells, whatever they mean. Values and functions; on any thread.
@NullMarked
package zhagen.exchange.table;

import org.jspecify.annotations.NullMarked;
