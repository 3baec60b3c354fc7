package id.langkah.domain.bagan;

import java.util.List;

/** The path of a wire; its cost is measured in column widths of detour. */
record Route(Wire wire, Stub from, Stub to, List<Leg> legs, double cost) {}
