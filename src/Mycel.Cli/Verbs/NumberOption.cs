using System.CommandLine;
using System.Globalization;

namespace Mycel.Cli.Verbs;

/// <summary>Options that take a number, refused in words where they are given anything else.</summary>
internal static class NumberOption
{
    /// <summary>An option that takes a number.</summary>
    public static Option<double?> Of(string name, string helpName, string description) => new(name)
    {
        Description = description,
        HelpName = helpName,
        CustomParser = result =>
        {
            string text = result.Tokens[0].Value;
            if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && double.IsFinite(number))
            {
                return number;
            }

            result.AddError($"{name} takes a number, such as 0.5, and '{text}' is none.");
            return null;
        },
    };

    /// <summary>An option that takes a share, as a number or in percent.</summary>
    public static Option<double?> Share(string name, string helpName, string description) => new(name)
    {
        Description = description,
        HelpName = helpName,
        CustomParser = result =>
        {
            string text = result.Tokens[0].Value.Trim();
            bool isPercent = text.EndsWith('%');
            if (double.TryParse(text.TrimEnd('%'), NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && double.IsFinite(number))
            {
                return isPercent ? number / 100 : number;
            }

            result.AddError($"{name} takes a share, such as 5% or 0.05, and '{text}' is none.");
            return null;
        },
    };

    /// <summary>An option that takes a whole number.</summary>
    public static Option<int?> Whole(string name, string helpName, string description) => new(name)
    {
        Description = description,
        HelpName = helpName,
        CustomParser = result =>
        {
            string text = result.Tokens[0].Value;
            if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number))
            {
                return number;
            }

            result.AddError($"{name} takes a whole number, and '{text}' is none.");
            return null;
        },
    };
}
