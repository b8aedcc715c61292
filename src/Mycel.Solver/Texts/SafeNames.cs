using System.Buffers;
using System.Globalization;
using Mycel.Solver.Programs;

namespace Mycel.Solver.Texts;

/// <summary>Public names in the alphabet of a file format, each once.</summary>
internal static class SafeNames
{
    // The characters that the LP format allows in names, without those that some readers take for operators.
    private static readonly SearchValues<char> LpAlphabet =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.,()#$%&!?@'{}~|;");

    private static readonly HashSet<string> LpWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "min", "max", "minimise", "maximise", "minimize", "maximize", "minimum", "maximum", "st", "s.t.", "st.", "subject", "such", "to", "that",
        "bounds", "bound", "free", "general", "generals", "gen", "integer", "integers", "int", "binary", "binaries", "bin", "semi", "sos", "sos1", "sos2", "end",
    };

    private const int Longest = 200;

    /// <summary>Names for the LP format: brackets become parentheses, other characters it does not know underscores.</summary>
    public static string[] ForLp(FamilyList families, HashSet<string> taken) => Unique(families, taken, LpName);

    /// <summary>Names for the free MPS format, where only white space ends a name.</summary>
    public static string[] ForMps(FamilyList families, HashSet<string> taken) => Unique(families, taken, MpsName);

    private static string[] Unique(FamilyList families, HashSet<string> taken, Func<string, string> safe)
    {
        string[] names = new string[families.Count];
        for (int k = 0; k < names.Length; k++)
        {
            string name = safe(families.NameOf(k));
            if (name.Length > Longest || !taken.Add(name))
            {
                name = string.Create(CultureInfo.InvariantCulture, $"{name[..Math.Min(name.Length, Longest)]}~{k}");
                while (!taken.Add(name)) name += "~";
            }
            names[k] = name;
        }
        return names;
    }

    private static string LpName(string name)
    {
        string safe = string.Create(name.Length, name, static (span, source) =>
        {
            for (int k = 0; k < span.Length; k++)
                span[k] = source[k] switch { '[' => '(', ']' => ')', var c when LpAlphabet.Contains(c) => c, _ => '_' };
        });
        // A reader would take these for a number or a section.
        bool isNumber = char.IsDigit(safe[0]) || safe[0] == '.' || (safe[0] is 'e' or 'E' && safe.Length > 1 && char.IsDigit(safe[1]))
            || safe.StartsWith("inf", StringComparison.OrdinalIgnoreCase) || safe.StartsWith("nan", StringComparison.OrdinalIgnoreCase);
        return isNumber || LpWords.Contains(safe) ? "_" + safe : safe;
    }

    private static string MpsName(string name) => string.Create(name.Length, name, static (span, source) =>
    {
        for (int k = 0; k < span.Length; k++) span[k] = char.IsWhiteSpace(source[k]) || source[k] == '$' ? '_' : source[k];
    });
}
