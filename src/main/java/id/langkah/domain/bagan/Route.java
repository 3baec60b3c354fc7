package id.langkah.domain.bagan;

import java.util.List;

/** The way of a wire, with what it costs in column widths of detour. */
record Route(Wire wire, Stub from, Stub to, List<Leg> legs, double cost) {}
