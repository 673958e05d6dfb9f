using System.Text.RegularExpressions;
using EthicalBot.Tests.House;

namespace EthicalBot.Tests.Deployment;

/// <summary>What the operator's page names is there.</summary>
public sealed partial class OperatorPageTests
{
    private static readonly string s_page = Templates.Read("README.md");

    [Fact]
    public void Every_file_that_is_named_exists()
    {
        var named = Named().Matches(s_page).Select(match => match.Value.TrimEnd('/', '.')).Distinct().ToList();

        Assert.Contains("deploymentTemplates/bicep/main.bicep", named);
        Assert.All(named, path => Assert.True(Path.Exists(Path.Combine(RoomReferenceTests.Root(), path)), path));
    }

    [Fact]
    public void Every_folder_of_templates_is_explained() =>
        Assert.All(Directory.EnumerateDirectories(Templates.Folder()).Select(Path.GetFileName), folder => Assert.Contains($"`{folder}/`", s_page, StringComparison.Ordinal));

    [Fact]
    public void Every_link_within_the_page_leads_to_a_heading()
    {
        var headings = Heading().Matches(s_page).Select(match => match.Groups[1].Value.ToLowerInvariant().Replace(' ', '-')).ToList();

        Assert.NotEmpty(headings);
        Assert.All(Link().Matches(s_page), link => Assert.Contains(link.Groups[1].Value, headings));
    }

    [Fact]
    public void The_page_does_not_promise_what_was_not_tried()
    {
        Assert.Contains("**neither compiled nor deployed**", s_page, StringComparison.Ordinal);
        Assert.Contains("**not built and not started**", s_page, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"deploymentTemplates/[\w./-]+")]
    private static partial Regex Named();

    [GeneratedRegex(@"^#+ (.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\]\(#([^)]+)\)")]
    private static partial Regex Link();
}
