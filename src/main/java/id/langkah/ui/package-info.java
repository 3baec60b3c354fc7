/** The window around the screens: side bar, navigation, keys, theme. */
@NullMarked
package id.langkah.ui;

import org.jspecify.annotations.NullMarked;
