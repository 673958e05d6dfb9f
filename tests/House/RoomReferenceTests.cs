using System.Runtime.CompilerServices;
using System.Xml.Linq;

namespace EthicalBot.Tests.House;

/// <summary>Reads the project files: a room may name rooms of lower floors only, and of those only the ones that its line allows.</summary>
public sealed class RoomReferenceTests
{
    private const string Switch = "UsesBotFramework";

    // Floor by floor. What is not written here may not be referenced.
    private static readonly Dictionary<string, (int Floor, string[] May)> Rooms = new()
    {
        ["framework"] = (0, []),
        ["privacy"] = (0, []),
        ["understanding"] = (1, ["privacy"]),
        ["orders"] = (1, ["privacy"]),
        ["cards"] = (1, ["framework"]),
        ["conversation"] = (2, ["framework", "privacy", "understanding"]),
        ["knowledge"] = (2, ["understanding", "privacy"]),
        ["handoff"] = (3, ["conversation", "framework", "privacy"]),
        ["dialogs"] = (4, ["framework", "privacy", "understanding", "orders", "cards", "conversation", "knowledge", "handoff"]),
        ["storage"] = (4, ["framework", "privacy", "orders", "conversation", "knowledge", "handoff"]),
        ["desk"] = (5, ["framework", "privacy", "understanding", "orders", "cards", "conversation", "knowledge", "handoff", "dialogs"]),
        ["evaluation"] = (5, ["framework", "privacy", "understanding", "orders", "cards", "conversation", "knowledge", "handoff", "dialogs"]),
        ["bot"] = (6, ["framework", "privacy", "understanding", "orders", "cards", "conversation", "knowledge", "handoff", "dialogs", "storage", "desk", "evaluation"]),
    };

    public static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));

    public static TheoryData<string> Names() => [.. Rooms.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_room_references_lower_floors_only(string room) =>
        Assert.Empty(Arrows(ProjectOf(room)).Except(Rooms[room].May));

    [Fact]
    public void The_table_itself_points_down_only() =>
        Assert.All(Rooms, room => Assert.All(room.Value.May, other => Assert.True(Rooms[other].Floor < room.Value.Floor, $"{room.Key} → {other}")));

    [Fact]
    public void No_room_is_missing_and_none_is_unknown()
    {
        var folders = Directory.EnumerateDirectories(Root())
            .Where(folder => Directory.EnumerateFiles(folder, "*.csproj").Any())
            .Select(folder => Path.GetFileName(folder)!)
            .Except(["tests", "benchmarks"]);

        Assert.Equal(Rooms.Keys.Order(), folders.Order());
    }

    [Fact]
    public void Nobody_sees_a_room_through_another() =>
        Assert.Equal("true", XDocument.Load(Path.Combine(Root(), "Directory.Build.props")).Descendants("DisableTransitiveProjectReferences").Single().Value);

    [Fact]
    public void An_arrow_that_points_up_is_found()
    {
        var project = XDocument.Parse("""<Project><PropertyGroup><UsesBotFramework>true</UsesBotFramework></PropertyGroup><ItemGroup><ProjectReference Include="..\bot\EthicalBot.Bot.csproj" /></ItemGroup></Project>""");

        Assert.Equal(["bot", "framework"], Arrows(project).Order());
    }

    [Theory]
    [InlineData("understanding")]
    [InlineData("knowledge")]
    [InlineData("privacy")]
    [InlineData("orders")]
    public void A_room_that_knows_no_bot_framework_names_none_of_its_types(string room) =>
        Assert.DoesNotContain(Sources(room), source => File.ReadAllText(source).Contains("Microsoft.Bot", StringComparison.Ordinal));

    internal static IEnumerable<string> Sources(string room) =>
        Directory.EnumerateFiles(Path.Combine(Root(), room), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Replace('\\', '/').Contains("/obj/", StringComparison.Ordinal) && !path.Replace('\\', '/').Contains("/bin/", StringComparison.Ordinal));

    private static XDocument ProjectOf(string room) => XDocument.Load(Directory.EnumerateFiles(Path.Combine(Root(), room), "*.csproj").Single());

    private static IEnumerable<string> Arrows(XDocument project) =>
        // What only runs in the build, and of which nothing is referenced, is no arrow.
        project.Descendants("ProjectReference").Where(reference => (string?)reference.Attribute("ReferenceOutputAssembly") != "false")
            .Select(reference => Path.GetFileName(Path.GetDirectoryName(((string)reference.Attribute("Include")!).Replace('\\', '/')))!)
            .Concat(project.Descendants(Switch).Any(value => value.Value == "true") ? ["framework"] : []);
}
