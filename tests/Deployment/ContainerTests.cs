using System.Text.RegularExpressions;
using System.Xml.Linq;
using EthicalBot.Tests.House;

namespace EthicalBot.Tests.Deployment;

/// <summary>The Containerfile finds what it copies; no container engine is needed to see that.</summary>
public sealed partial class ContainerTests
{
    private static readonly string s_containerfile = Templates.Read("container", "Containerfile");
    private static readonly string s_compose = Templates.Read("container", "compose.yaml");
    private static readonly string[] s_ignored = [.. File.ReadAllLines(Path.Combine(RoomReferenceTests.Root(), ".dockerignore")).Where(line => line.Length > 0 && !line.StartsWith('#'))];

    [Fact]
    public void Everything_that_is_copied_exists_and_is_not_ignored() => Assert.Empty(CopyFaults(s_containerfile));

    [Fact]
    public void Every_project_that_the_bot_needs_is_in_the_build()
    {
        var needed = Needed(Path.Combine(RoomReferenceTests.Root(), "bot", "EthicalBot.Bot.csproj")).ToHashSet();

        Assert.Contains("framework/EthicalBot.Framework.csproj", needed);
        Assert.Contains("storage/EthicalBot.Storage.csproj", needed);
        Assert.DoesNotContain(needed, IsIgnored);
        Assert.DoesNotContain(["Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props", "global.json", ".editorconfig", "BannedSymbols.txt", "bot/packages.lock.json"], IsIgnored);
    }

    [Fact]
    public void Every_page_is_built()
    {
        var pages = WebPage().Matches(File.ReadAllText(Path.Combine(RoomReferenceTests.Root(), "bot", "Page.targets"))).Select(match => match.Groups[1].Value).ToList();

        Assert.Equal(["bot/Page", "desk/Page"], pages);
        Assert.All(pages, page => Assert.Contains($"COPY {page} {page}\n", s_containerfile, StringComparison.Ordinal));
        Assert.Contains($"for page in {string.Join(' ', pages)};", s_containerfile, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("data/ethicalbot.db")]
    [InlineData("bot/data/master.key")]
    [InlineData("deploymentTemplates/container/secrets/postgres-password")]
    [InlineData("deploymentTemplates/container/settings.env")]
    [InlineData("bot/Page/node_modules/vite/package.json")]
    [InlineData("bot/bin/Release/x.dll")]
    [InlineData(".git/config")]
    public void Stores_keys_and_secrets_never_reach_an_image(string path) => Assert.True(IsIgnored(path));

    [Theory]
    [InlineData("COPY bot/Page bot/Page", "COPY bot/Pages bot/Page", "bot/Pages")]
    [InlineData("COPY bot/Page bot/Page", "COPY tests bot/Page", "tests")]
    [InlineData("COPY --from=page ", "COPY --from=pages ", "pages")]
    public void A_copy_of_nothing_is_seen(string from, string to, string fault) => Assert.Contains(fault, CopyFaults(Templates.Changed(s_containerfile, from, to)));

    [Fact]
    public void The_program_runs_as_nobody_special_and_writes_only_to_its_volumes()
    {
        var last = s_containerfile[s_containerfile.LastIndexOf("FROM ", StringComparison.Ordinal)..];

        Assert.Contains("USER $APP_UID\n", last, StringComparison.Ordinal);
        Assert.Contains("VOLUME [\"/data\", \"/key\"]", last, StringComparison.Ordinal);
        Assert.Contains("/healthz", last[last.IndexOf("HEALTHCHECK", StringComparison.Ordinal)..], StringComparison.Ordinal);
        Assert.Contains("read_only: true", s_compose, StringComparison.Ordinal);
        Assert.Contains("no-new-privileges:true", s_compose, StringComparison.Ordinal);
    }

    [Fact]
    public void Compose_opens_nothing_to_the_world_and_holds_no_password()
    {
        Assert.All(Port().Matches(s_compose), port => Assert.Equal("127.0.0.1", port.Groups[1].Value));
        Assert.NotEmpty(Port().Matches(s_compose));
        Assert.DoesNotMatch(@"PASSWORD:", s_compose);
        Assert.Contains("profiles:\n      - postgres", s_compose, StringComparison.Ordinal);
    }

    private static IEnumerable<string> CopyFaults(string containerfile)
    {
        var stages = Stage().Matches(containerfile).Select(match => match.Groups[1].Value).ToHashSet();
        foreach (Match copy in Copy().Matches(containerfile))
        {
            if (copy.Groups["from"] is { Success: true, Value: var from })
            {
                if (!stages.Contains(from))
                    yield return from;
            }
            else if (copy.Groups["source"].Value is var source && source != "." && (IsIgnored(source) || !Path.Exists(Path.Combine(RoomReferenceTests.Root(), source))))
            {
                yield return source;
            }
        }
    }

    // Patterns of .dockerignore as far as ours go: a path, "**/name", "**/*.ending"; a folder takes all below it.
    private static bool IsIgnored(string path) => s_ignored.Any(pattern =>
        Regex.IsMatch(path, "^" + Regex.Escape(pattern).Replace(@"\*\*/", "(.*/)?", StringComparison.Ordinal).Replace(@"\*", "[^/]*", StringComparison.Ordinal) + "(/|$)"));

    private static IEnumerable<string> Needed(string project)
    {
        yield return Path.GetRelativePath(RoomReferenceTests.Root(), project).Replace('\\', '/');
        var file = XDocument.Load(project);
        var framework = file.Descendants("UsesBotFramework").Any(value => value.Value == "true") ? new[] { Path.Combine(RoomReferenceTests.Root(), "framework", "EthicalBot.Framework.csproj") } : [];
        foreach (var next in file.Descendants("ProjectReference").Select(reference => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(project)!, ((string)reference.Attribute("Include")!).Replace('\\', '/')))).Concat(framework).SelectMany(Needed))
            yield return next;
    }

    [GeneratedRegex("<WebPage [^>]*Place=\"([^\"]+)\"")]
    private static partial Regex WebPage();

    [GeneratedRegex(@"^FROM \S+ AS (\w+)$", RegexOptions.Multiline)]
    private static partial Regex Stage();

    [GeneratedRegex(@"^COPY (?:--from=(?<from>\S+) )?(?<source>\S+) \S+$", RegexOptions.Multiline)]
    private static partial Regex Copy();

    [GeneratedRegex("""- "(?:([\d.]+):)?\d+:\d+"$""", RegexOptions.Multiline)]
    private static partial Regex Port();
}
