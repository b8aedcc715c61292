namespace Mycel.Model.Quantities;

/// <summary>Finds the words for a dimension: the shortest product or quotient of things that people name.</summary>
internal static class DimensionWords
{
    // Things that make a readable phrase, the ones that should come first in it first.
    private static readonly (Dimension Dimension, string Words)[] Named =
    [
        (Dimension.Mass, "mass"),
        (Dimension.Energy, "energy"),
        (Dimension.Volume, "volume"),
        (Dimension.Area, "area"),
        (Dimension.Length, "length"),
        (Dimension.Time, "time"),
        (Dimension.Temperature, "temperature"),
        (Dimension.Of(new BaseDimension(BaseKind.Substance)), "amount of substance"),
        (Dimension.Of(new BaseDimension(BaseKind.Angle)), "angle"),
        (Dimension.Of(new BaseDimension(BaseKind.Current)), "electric current"),
        (Dimension.EnergyPerTime, "power"),
    ];

    private static readonly Dictionary<Dimension, string> Phrases = new()
    {
        [Dimension.None] = "a number without a dimension",
        [Dimension.EnergyPerTime] = "energy per time (power)",
        [Dimension.Energy / Dimension.Volume] = "energy per volume (pressure)",
        [Dimension.Energy / Dimension.Length] = "energy per length (force)",
        [Dimension.Length / Dimension.Time] = "length per time (speed)",
        [Dimension.Mass / Dimension.Volume] = "mass per volume (density)",
        [Dimension.EnergyPerTime / Dimension.Of(new BaseDimension(BaseKind.Current))] = "power per electric current (voltage)",
    };

    /// <summary>The words for a dimension.</summary>
    public static string For(Dimension dimension)
    {
        if (Phrases.TryGetValue(dimension, out string? phrase))
            return phrase;
        (Dimension Dimension, string Words)[] things = [.. OwnBases(dimension), .. Named];
        return OfOne(dimension, things) ?? OfTwo(dimension, things) ?? OfThree(dimension, things) ?? OfBases(dimension);
    }

    // Money, named masses and the like: each is a thing of its own in the phrase, before all others.
    private static List<(Dimension Dimension, string Words)> OwnBases(Dimension dimension)
    {
        var own = new List<(Dimension, string)>();
        foreach (var (part, _) in dimension.Powers)
        {
            if (part.Name.Length > 0)
                own.Add((Dimension.Of(part), part.InWords()));
        }
        return own;
    }

    private static string? OfOne(Dimension dimension, (Dimension Dimension, string Words)[] things)
    {
        foreach (var (thing, words) in things)
        {
            if (thing == dimension)
                return words;
        }
        foreach (var (thing, words) in things)
        {
            if (Dimension.None / thing == dimension)
                return $"number per {words}";
        }
        return null;
    }

    private static string? OfTwo(Dimension dimension, (Dimension Dimension, string Words)[] things)
    {
        foreach (var (over, overWords) in things)
        {
            if (OnlyWord(over / dimension, things) is { } underWords)
                return $"{overWords} per {underWords}";
        }
        foreach (var (one, words) in things)
        {
            if (OnlyWord(dimension / one, things) is { } otherWords)
                return $"{words} × {otherWords}";
        }
        return null;
    }

    private static string? OfThree(Dimension dimension, (Dimension Dimension, string Words)[] things)
    {
        foreach (var (over, overWords) in things)
        {
            var under = over / dimension;
            foreach (var (one, oneWords) in things)
            {
                if (OnlyWord(under / one, things) is { } otherWords)
                    return $"{overWords} per {oneWords} and {otherWords}";
            }
        }
        foreach (var (one, oneWords) in things)
        {
            foreach (var (other, otherWords) in things)
            {
                if (OnlyWord(one * other / dimension, things) is { } underWords)
                    return $"{oneWords} × {otherWords} per {underWords}";
            }
        }
        return null;
    }

    private static string? OnlyWord(Dimension dimension, (Dimension Dimension, string Words)[] things)
    {
        foreach (var (thing, words) in things)
        {
            if (thing == dimension)
                return words;
        }
        return null;
    }

    private static string OfBases(Dimension dimension)
    {
        List<string> over = [], under = [];
        foreach (var (part, power) in dimension.Powers)
        {
            int size = Math.Abs(power);
            (power > 0 ? over : under).Add(size == 1 ? part.InWords() : $"{part.InWords()} to the power {size}");
        }
        string numerator = over.Count == 0 ? "number" : string.Join(" × ", over);
        return under.Count == 0 ? numerator : $"{numerator} per {string.Join(" and ", under)}";
    }
}
