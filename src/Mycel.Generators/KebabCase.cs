using System.Text;

namespace Mycel.Generators;

/// <summary>Names of code as names of data, and the other way.</summary>
internal static class KebabCase
{
    /// <summary><c>ReusedWater</c> becomes <c>reused-water</c>.</summary>
    public static string Of(string name)
    {
        var text = new StringBuilder();
        for (int i = 0; i < name.Length; i++)
        {
            if (char.IsUpper(name[i]) && i > 0)
            {
                text.Append('-');
            }

            text.Append(char.ToLowerInvariant(name[i]));
        }

        return text.ToString();
    }

    /// <summary><c>reused-water</c> becomes <c>ReusedWater</c>.</summary>
    public static string ToPascal(string name)
    {
        var text = new StringBuilder();
        bool upper = true;
        foreach (char c in name)
        {
            if (!char.IsLetterOrDigit(c))
            {
                upper = true;
                continue;
            }

            text.Append(upper ? char.ToUpperInvariant(c) : c);
            upper = false;
        }

        return text.ToString();
    }
}
