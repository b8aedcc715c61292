using System.Text;
using Mycel.Model.Packages;

namespace Mycel.Tests.Packages;

public sealed class DictionaryPagesTests
{
    public static TheoryData<string> Files => [.. DictionaryPages.All().Keys];

    [Theory]
    [MemberData(nameof(Files))]
    public void The_pages_of_the_tables_are_current(string file)
    {
        string path = Repository.Path("docs", "data", file);
        string page = DictionaryPages.All()[file];
        if (Environment.GetEnvironmentVariable("MYCEL_UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(path, page, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }

        page.ShouldBe(File.ReadAllText(path), "Run the tests once with MYCEL_UPDATE_GOLDEN=1 to write the pages anew.");
    }

    [Fact]
    public void Every_table_and_column_is_described()
    {
        foreach (TableDescription table in PackageDictionary.Tables)
        {
            table.Description.ShouldNotBeEmpty(table.File);
            table.Columns.ShouldAllBe(column => column.Description.Length > 0);
            table.Columns.SelectMany(column => column.Spellings).ShouldAllBe(spelling => spelling.Description.Length > 0);
        }
    }
}
