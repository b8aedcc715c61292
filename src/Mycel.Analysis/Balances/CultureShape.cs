namespace Mycel.Analysis.Balances;

/// <summary>How a culture stands to the light.</summary>
/// <param name="Path">How deep it is behind its lit surface. <unit>m</unit></param>
/// <param name="SurfaceRatio">Lit surface per area of ground.</param>
/// <param name="Density">Dry algae in it. <unit>kg/m3</unit></param>
internal sealed record CultureShape(double Path, double SurfaceRatio, double Density)
{
    private const double SquareMetresPerHectare = 1e4;

    /// <summary>Volume per ground. <unit>m3/ha</unit></summary>
    public double Volume => Path * SurfaceRatio * SquareMetresPerHectare;
}
