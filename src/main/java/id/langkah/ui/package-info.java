/** The window around the screens: side bar, way there and back, keys, theme. */
@NullMarked
package id.langkah.ui;

import org.jspecify.annotations.NullMarked;
