namespace Mycel.Model.Quantities;

/// <summary>A prefix that makes a unit greater or smaller by a power of ten.</summary>
/// <param name="Symbol">As it is written before a unit.</param>
/// <param name="Normal">As we write it.</param>
/// <param name="Exponent">Power of ten.</param>
/// <param name="Name">Its name.</param>
internal sealed record Prefix(string Symbol, string Normal, int Exponent, string Name)
{
    /// <summary>All prefixes; the micro sign has three spellings.</summary>
    public static IReadOnlyList<Prefix> All { get; } =
    [
        new("f", "f", -15, "femto"),
        new("p", "p", -12, "pico"),
        new("n", "n", -9, "nano"),
        new("\u00B5", "\u00B5", -6, "micro"),
        new("\u03BC", "\u00B5", -6, "micro"),
        new("u", "\u00B5", -6, "micro"),
        new("m", "m", -3, "milli"),
        new("c", "c", -2, "centi"),
        new("da", "da", 1, "deca"),
        new("d", "d", -1, "deci"),
        new("h", "h", 2, "hecto"),
        new("k", "k", 3, "kilo"),
        new("M", "M", 6, "mega"),
        new("G", "G", 9, "giga"),
        new("T", "T", 12, "tera"),
        new("P", "P", 15, "peta"),
        new("E", "E", 18, "exa"),
    ];

    /// <summary>The factor that it stands for.</summary>
    public Ratio Factor { get; } = Ratio.PowerOfTen(Exponent);
}
