package id.langkah.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NavigatorTest {
    private final Navigator navigator = new Navigator(new Destination.Beranda());

    @Test
    void goesBackTheWayItCameAndForthAgain() {
        navigator.go(new Destination.Pustaka());
        navigator.go(new Destination.Sop(7));

        navigator.back();
        assertThat(navigator.here().get()).isEqualTo(new Destination.Pustaka());
        navigator.back();
        assertThat(navigator.here().get()).isEqualTo(new Destination.Beranda());
        assertThat(navigator.canGoBack().get()).isFalse();

        navigator.forward();
        navigator.forward();
        assertThat(navigator.here().get()).isEqualTo(new Destination.Sop(7));
        assertThat(navigator.canGoForward().get()).isFalse();
    }

    @Test
    void aNewWayEndsTheOldOne() {
        navigator.go(new Destination.Pustaka());
        navigator.back();

        navigator.go(new Destination.Rekap());

        assertThat(navigator.canGoForward().get()).isFalse();
        assertThat(navigator.canGoBack().get()).isTrue();
    }

    @Test
    void goingWhereOneIsChangesNothing() {
        navigator.go(new Destination.Beranda());

        assertThat(navigator.canGoBack().get()).isFalse();
    }

    @Test
    void atTheEndsThereIsNowhereToGo() {
        navigator.back();
        navigator.forward();

        assertThat(navigator.here().get()).isEqualTo(new Destination.Beranda());
    }

    @Test
    void everyPlaceBelongsToOneEntryOfTheSideBar() {
        for (Destination place :
                new Destination[] {new Destination.Sop(1), new Destination.Pengerjaan(2), new Destination.Bantuan()}) {
            assertThat(NavEntry.SEMUA.stream().filter(bagian -> bagian.holds(place)))
                    .hasSize(1);
        }
        assertThat(NavEntry.title(new Destination.Pengerjaan(2))).isEqualTo("Pengerjaan - Langkah");
    }
}
