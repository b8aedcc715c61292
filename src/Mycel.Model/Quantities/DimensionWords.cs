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
        [Dimension.Length / Dimension.Time.Power(2)] = "length per time squared (acceleration)",
        [Dimension.Mass / Dimension.Volume] = "mass per volume (density)",
        [Dimension.EnergyPerTime / Dimension.Of(new BaseDimension(BaseKind.Current))] = "power per electric current (voltage)",
    };

    // How things are joined, the simplest first: the powers of the things, and the phrase that they make.
    private static readonly (int[] Powers, string Phrase)[] Patterns =
    [
        ([1], "{0}"),
        ([-1], "number per {0}"),
        ([1, -1], "{0} per {1}"),
        ([1, 1], "{0} × {1}"),
        ([1, -1, -1], "{0} per {1} and {2}"),
        ([1, 1, -1], "{0} × {1} per {2}"),
    ];

    /// <summary>The words for a dimension.</summary>
    public static string For(Dimension dimension)
    {
        if (Phrases.TryGetValue(dimension, out string? known))
            return known;
        var bases = BasesOf(dimension);
        var things = ThingsOf(dimension, bases);
        int[] rest = Vector(dimension, bases);
        foreach (var (powers, phrase) in Patterns)
        {
            string[] words = new string[powers.Length];
            if (Fits(rest, powers, things, words))
                return string.Format(null, phrase, words);
        }
        return OfBases(dimension);
    }

    // Whether things can be found, one for each power, that leave nothing of the rest; their words are written down.
    private static bool Fits(int[] rest, ReadOnlySpan<int> powers, List<(int[] Vector, string Words)> things, Span<string> words)
    {
        if (powers.IsEmpty)
            return !rest.AsSpan().ContainsAnyExcept(0);
        foreach (var (vector, name) in things)
        {
            Take(rest, vector, powers[0]);
            bool fits = Fits(rest, powers[1..], things, words[1..]);
            Take(rest, vector, -powers[0]);
            if (!fits)
                continue;
            words[0] = name;
            return true;
        }
        return false;
    }

    private static void Take(int[] rest, int[] vector, int power)
    {
        for (int i = 0; i < rest.Length; i++)
            rest[i] -= power * vector[i];
    }

    private static List<BaseDimension> BasesOf(Dimension dimension)
    {
        var bases = new List<BaseDimension>();
        foreach (var (part, _) in dimension.Powers)
            bases.Add(part);
        foreach (var (thing, _) in Named)
        {
            foreach (var (part, _) in thing.Powers)
            {
                if (!bases.Contains(part))
                    bases.Add(part);
            }
        }
        return bases;
    }

    // Money, named masses and the like are things of their own in the phrase, before all others.
    private static List<(int[] Vector, string Words)> ThingsOf(Dimension dimension, List<BaseDimension> bases)
    {
        var things = new List<(int[], string)>();
        foreach (var (part, _) in dimension.Powers)
        {
            if (part.Name.Length > 0)
                things.Add((Vector(Dimension.Of(part), bases), part.InWords()));
        }
        foreach (var (thing, words) in Named)
            things.Add((Vector(thing, bases), words));
        return things;
    }

    private static int[] Vector(Dimension dimension, List<BaseDimension> bases)
    {
        int[] vector = new int[bases.Count];
        foreach (var (part, power) in dimension.Powers)
            vector[bases.IndexOf(part)] = power;
        return vector;
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
