"""Figures that belong together: ranges, bounds, compounds, shared units."""
