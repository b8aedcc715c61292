namespace Mycel.Model.Packages;

/// <summary>How a member of an enumeration is written in a cell, where it is not its name in kebab-case.</summary>
/// <param name="text">The text of the cell.</param>
[AttributeUsage(AttributeTargets.Field, Inherited = false)]
public sealed class SpellingAttribute(string text) : Attribute
{
    /// <summary>The text of the cell.</summary>
    public string Text { get; } = text;
}
