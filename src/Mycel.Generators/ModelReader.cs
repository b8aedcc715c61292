using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Mycel.Generators;

/// <summary>Reads the model of a table from the symbols of its record.</summary>
internal static class ModelReader
{
    private static readonly char[] Comma = { ',' };

    public static TableModel Read(INamedTypeSymbol record, AttributeData table)
    {
        var problems = new List<string>();
        var columns = new List<ColumnModel>();
        foreach (IPropertySymbol property in record.GetMembers().OfType<IPropertySymbol>())
        {
            AttributeData? column = property.GetAttributes().FirstOrDefault(a => a.AttributeClass?.Name == "ColumnAttribute");
            if (column is not null)
            {
                columns.Add(ReadColumn(record, property, column, problems));
            }
        }

        string file = (string?)table.ConstructorArguments[0].Value ?? "";
        string[] key = Named(table, "Key", "").Split(Comma, StringSplitOptions.RemoveEmptyEntries);
        foreach (string name in key.Where(name => columns.All(c => c.Name != name)))
        {
            problems.Add($"'{name}' of the key of {record.Name} is not a column.");
        }

        string property2 = Named(table, "Property", "");
        return new TableModel(
            record.ContainingNamespace.ToDisplayString(), record.Name, file,
            property2.Length > 0 ? property2 : KebabCase.ToPascal(file.Replace(".csv", "").Replace("*", "")),
            Named(table, "Order", 0), SummaryText.Of(record, record), List(key), List(columns), List(problems));
    }

    private static ColumnModel ReadColumn(INamedTypeSymbol record, IPropertySymbol property, AttributeData column, List<string> problems)
    {
        string name = (string?)column.ConstructorArguments[0].Value ?? "";
        ITypeSymbol type = Underlying(property.Type);
        AttributeData? reference = type.GetAttributes().FirstOrDefault(a => a.AttributeClass?.Name == "RowIdAttribute");
        ColumnKind? kind = KindOf(type, reference is not null);
        if (kind is null)
        {
            problems.Add($"The type {type.Name} of {record.Name}.{property.Name} cannot be read from a cell.");
        }

        if (kind == ColumnKind.Quantity && Named(column, "Unit", "").Length == 0 && Named(column, "UnitColumn", "").Length == 0)
        {
            problems.Add($"{record.Name}.{property.Name} is a quantity: give it a Unit or a UnitColumn.");
        }

        return new ColumnModel(
            property.Name, name, SummaryText.Of(property, record), kind ?? ColumnKind.Text, type.Name, property.IsRequired,
            Named(column, "Unit", ""), Named(column, "UnitColumn", ""),
            Named(column, "Min", double.NegativeInfinity), Named(column, "Max", double.PositiveInfinity), Named(column, "Example", ""),
            (string?)reference?.ConstructorArguments[0].Value ?? "", (string?)reference?.ConstructorArguments[1].Value ?? "",
            kind == ColumnKind.Choice ? Spellings((INamedTypeSymbol)type, problems) : List(Array.Empty<SpellingModel>()));
    }

    private static ColumnKind? KindOf(ITypeSymbol type, bool isId) => type switch
    {
        _ when isId => ColumnKind.Id,
        { SpecialType: SpecialType.System_String } => ColumnKind.Text,
        { SpecialType: SpecialType.System_Int32 } => ColumnKind.Integer,
        { SpecialType: SpecialType.System_Boolean } => ColumnKind.Flag,
        { TypeKind: TypeKind.Enum } => ColumnKind.Choice,
        { Name: "Quantity" } => ColumnKind.Quantity,
        { Name: "Unit" } => ColumnKind.Unit,
        _ => null,
    };

    private static EquatableList<SpellingModel> Spellings(INamedTypeSymbol type, List<string> problems)
    {
        var spellings = new List<SpellingModel>();
        foreach (IFieldSymbol member in type.GetMembers().OfType<IFieldSymbol>().Where(m => m.HasConstantValue))
        {
            // A cell's choice is the member's number, so members are numbered from 0 in their order.
            if (Convert.ToInt64(member.ConstantValue, System.Globalization.CultureInfo.InvariantCulture) != spellings.Count)
            {
                problems.Add($"{type.Name}.{member.Name} must not have a number of its own.");
            }

            AttributeData? spelling = member.GetAttributes().FirstOrDefault(a => a.AttributeClass?.Name == "SpellingAttribute");
            string text = (string?)spelling?.ConstructorArguments[0].Value ?? KebabCase.Of(member.Name);
            spellings.Add(new SpellingModel(text, SummaryText.Of(member, type)));
        }

        return List(spellings);
    }

    private static ITypeSymbol Underlying(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;

    private static T Named<T>(AttributeData attribute, string name, T otherwise)
    {
        foreach (KeyValuePair<string, TypedConstant> argument in attribute.NamedArguments)
        {
            if (argument.Key == name && argument.Value.Value is T value)
            {
                return value;
            }
        }

        return otherwise;
    }

    private static EquatableList<T> List<T>(IEnumerable<T> items)
        where T : IEquatable<T> => new(items.ToImmutableArray());
}
