using System;
using System.Collections.Immutable;
using System.Linq;

namespace Mycel.Generators;

/// <summary>What the attributes and summaries of a table's record say.</summary>
internal sealed record TableModel(
    string Namespace, string Record, string File, string Property, int Order, string Summary, EquatableList<string> Key, EquatableList<ColumnModel> Columns,
    EquatableList<string> Problems)
{
    /// <summary>Name of the table: its file without the extension.</summary>
    public string Name => File.EndsWith(".csv", StringComparison.Ordinal) ? File.Substring(0, File.Length - 4) : File;

    /// <summary>Whether many files have this form, one for each scenario.</summary>
    public bool IsFamily => File.Contains("*");

    /// <summary>Number of the column with this heading; -1 where there is none.</summary>
    public int IndexOf(string column)
    {
        for (int i = 0; i < Columns.Items.Length; i++)
        {
            if (Columns.Items[i].Name == column)
            {
                return i;
            }
        }

        return -1;
    }
}

/// <summary>What the attributes and the summary of a property say.</summary>
internal sealed record ColumnModel(
    string Property, string Name, string Summary, ColumnKind Kind, string Type, bool Required, string Unit, string UnitColumn, double Min, double Max,
    string Example, string ReferenceFile, string ReferenceColumn, EquatableList<SpellingModel> Spellings);

/// <summary>A value that a cell may choose.</summary>
internal sealed record SpellingModel(string Text, string Summary);

/// <summary>How a property is written in a cell.</summary>
internal enum ColumnKind
{
    Id,
    Text,
    Choice,
    Flag,
    Integer,
    Quantity,
    Unit,
}

/// <summary>A list that equals another with equal items, so that the compiler sees when nothing has changed.</summary>
internal readonly struct EquatableList<T>(ImmutableArray<T> items) : IEquatable<EquatableList<T>>
    where T : IEquatable<T>
{
    public ImmutableArray<T> Items { get; } = items;

    public bool Equals(EquatableList<T> other) => Items.SequenceEqual(other.Items);

    public override bool Equals(object? obj) => obj is EquatableList<T> other && Equals(other);

    public override int GetHashCode() => Items.Aggregate(Items.Length, (hash, item) => unchecked((hash * 31) + item.GetHashCode()));
}
