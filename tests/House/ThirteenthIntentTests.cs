using System.Net;
using System.Text.RegularExpressions;
using EthicalBot.Dialogs;
using EthicalBot.Dialogs.Catalogue;
using EthicalBot.Dialogs.Risk;
using EthicalBot.Dialogs.Routing;
using EthicalBot.Tests.App;
using EthicalBot.Tests.CrashSafety;
using Xunit.Abstractions;

namespace EthicalBot.Tests.House;

/// <summary>An intent is added by following CONTRIBUTING.md to the letter, and each piece that is missing is named.</summary>
[Collection(nameof(BuildsAlone))]
public sealed partial class ThirteenthIntentTests(ITestOutputHelper output)
{
    private const string Catalogue = "dialogs/Catalogue/IntentCatalogue.cs";
    private static readonly CustomerIntent s_wrapping = new(new Automation("gift_wrapping", RiskTier.Talk) { NameKey = "GiftWrapping.Name" });

    [Fact]
    public async Task The_thirteenth_intent_takes_one_folder_and_one_line()
    {
        var began = TimeProvider.System.GetTimestamp();
        using var copy = new RepositoryCopy();
        var steps = Steps();
        AddFolder(copy, steps);
        await BuildAsync(copy);
        var store = Directory.CreateDirectory(Path.Combine(copy.Root, "store")).FullName;

        // The folder alone stops the start, and is told which line is missing.
        var (code, words) = await copy.StartInVainAsync(store);
        Assert.Equal(1, code);
        Assert.StartsWith("EthicalBot did not start. dialogs/GiftWrapping has utterances", words, StringComparison.Ordinal);
        Assert.Contains(Catalogue, words, StringComparison.Ordinal);
        Assert.Contains(steps[Catalogue].Trim().TrimEnd(','), words, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", words, StringComparison.Ordinal);

        AddLine(Path.Combine(copy.Root, Catalogue), steps[Catalogue]);
        await BuildAsync(copy);
        await using var bot = await BotProcess.StartProgramAsync(copy.Program, store);
        using var http = new HttpClient { BaseAddress = bot.Address };
        var customer = new CustomerDriver(http, "en");
        await customer.OpenAsync();

        var answer = string.Join('\n', (await customer.SayAsync("could you gift-wrap it for me please?")).Select(CustomerDriver.TextOf));
        var trust = WebUtility.HtmlDecode(await http.GetStringAsync(new Uri("/trust?lang=en", UriKind.Relative)));

        Assert.Equal(TextOf("GiftWrapping.Answer", steps["dialogs/GiftWrapping/Texts.en.json"]), answer);
        Assert.Contains(TextOf("GiftWrapping.Name", steps["dialogs/GiftWrapping/Texts.en.json"]), trust, StringComparison.Ordinal);
        output.WriteLine($"in {TimeProvider.System.GetElapsedTime(began).TotalSeconds:0} s");
    }

    [Fact]
    public void The_model_and_the_catalogue_have_the_same_intents() =>
        Assert.Null(CatalogueFault.Find(UnderstandingResource.Model.IntentNames, IntentCatalogue.All, _ => true));

    [Fact]
    public void Utterances_without_a_line_are_named_by_folder_and_line()
    {
        var fault = CatalogueFault.Find(["gift_wrapping", .. IntentCatalogue.Names], IntentCatalogue.All, _ => true);

        Assert.Contains("dialogs/GiftWrapping", fault, StringComparison.Ordinal);
        Assert.Contains(Catalogue, fault, StringComparison.Ordinal);
        Assert.Contains("GiftWrapping.GiftWrappingIntent.Declared", fault, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_without_utterances_is_named_by_folder_and_line()
    {
        var fault = CatalogueFault.Find(IntentCatalogue.Names, [.. IntentCatalogue.All, s_wrapping], _ => true);

        Assert.Contains("dialogs/GiftWrapping has no utterances", fault, StringComparison.Ordinal);
        Assert.Contains(Catalogue, fault, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_without_a_text_is_named_by_its_key_and_folder()
    {
        var fault = CatalogueFault.Find(["gift_wrapping", .. IntentCatalogue.Names], [.. IntentCatalogue.All, s_wrapping], key => key != "GiftWrapping.Name");

        Assert.Contains("'GiftWrapping.Name'", fault, StringComparison.Ordinal);
        Assert.Contains("dialogs/GiftWrapping", fault, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_that_stands_twice_is_refused_by_its_intent() =>
        Assert.Contains("'gift_wrapping'", Assert.Throws<InvalidOperationException>(() => new IntentRoutes([s_wrapping, s_wrapping])).Message, StringComparison.Ordinal);

    private async Task BuildAsync(RepositoryCopy copy)
    {
        var (code, words) = await copy.BuildAsync();
        output.WriteLine(words);
        Assert.Equal(0, code);
    }

    // The code blocks of CONTRIBUTING.md, by the path that stands above each.
    private static Dictionary<string, string> Steps() =>
        Step().Matches(File.ReadAllText(Path.Combine(RepositoryCopy.Repository, "CONTRIBUTING.md")).ReplaceLineEndings("\n"))
            .ToDictionary(step => step.Groups["path"].Value, step => Indent().Replace(step.Groups["words"].Value, ""));

    // What a contributor writes: the code of the steps, and utterances and texts of their own.
    private static void AddFolder(RepositoryCopy copy, Dictionary<string, string> steps)
    {
        var folder = Directory.CreateDirectory(Path.Combine(copy.Root, "dialogs", "GiftWrapping")).FullName;
        foreach (var (path, words) in steps.Where(step => step.Key != Catalogue))
            File.WriteAllText(Path.Combine(copy.Root, path), words);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(RepositoryCopy.Repository, "tests", "House", "GiftWrapping")))
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        Assert.Equal(2 + (2 * 7), Directory.GetFiles(folder).Length);
    }

    private static void AddLine(string catalogue, string line)
    {
        Assert.Equal(1, line.Count(letter => letter == '\n'));
        List<string> lines = [.. File.ReadAllLines(catalogue)];
        lines.Insert(lines.FindIndex(one => one.Contains("Declared,", StringComparison.Ordinal)), line.TrimEnd('\n'));
        File.WriteAllLines(catalogue, lines);
    }

    private static string TextOf(string key, string texts) => (string)Newtonsoft.Json.Linq.JObject.Parse(texts)[key]!; // it stands in the step

    [GeneratedRegex(@"^   `(?<path>dialogs/[^`]+)`\n\n   ```\w+\n(?<words>.*?)^   ```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Step();

    [GeneratedRegex("^   ", RegexOptions.Multiline)]
    private static partial Regex Indent();
}
