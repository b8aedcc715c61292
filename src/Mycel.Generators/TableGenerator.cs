using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Mycel.Generators;

/// <summary>
/// Turns each record with a <c>Table</c> attribute into the code that reads a row, writes it and overrides a cell, and lists all tables
/// in the package dictionary.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class TableGenerator : IIncrementalGenerator
{
    private const string Attribute = "Mycel.Model.Packages.TableAttribute";

    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<TableModel> tables = context.SyntaxProvider.ForAttributeWithMetadataName(
            Attribute,
            static (_, _) => true,
            static (source, _) => ModelReader.Read((INamedTypeSymbol)source.TargetSymbol, source.Attributes[0]));

        // A table's number in the dictionary needs all tables, so one output writes them all.
        context.RegisterSourceOutput(tables.Collect(), static (output, found) => Write(output, found));
    }

    private static void Write(SourceProductionContext output, ImmutableArray<TableModel> found)
    {
        if (found.IsEmpty)
        {
            return;
        }

        TableModel[] tables = found.OrderBy(table => table.Order).ThenBy(table => table.File, System.StringComparer.Ordinal).ToArray();
        for (int i = 0; i < tables.Length; i++)
        {
            output.AddSource(tables[i].Record + ".g.cs", DefinitionSource.Of(tables[i], i));
        }

        output.AddSource("PackageDictionary.g.cs", DictionarySource.Of(tables));
        output.AddSource("PackageTables.g.cs", TablesSource.Of(tables));
    }
}
