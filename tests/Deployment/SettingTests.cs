using System.Text.RegularExpressions;

namespace EthicalBot.Tests.Deployment;

/// <summary>What the templates set is what the bot reads.</summary>
public sealed partial class SettingTests
{
    // ARM's are the same (BicepTests), but in other words.
    private static readonly string[][] s_files =
    [
        ["bicep", "main.bicep"], ["bicep", "main.bicepparam"], ["bicep", "modules", "web.bicep"], ["arm", "azuredeploy.json"], ["arm", "azuredeploy.parameters.json"],
        ["container", "Containerfile"], ["container", "compose.yaml"], ["systemd", "paths"], ["systemd", "ethicalbot.service"], ["README.md"],
    ];

    [Fact]
    public void Every_setting_of_the_templates_stands_in_the_README()
    {
        var (names, sets) = (ReadmeSettings.Read(), s_files.SelectMany(file => SettingsIn(Templates.Read(file)).Select(setting => (File: file[^1], Setting: setting))).ToList());

        Assert.Contains(("Containerfile", "Privacy__KeyFile"), sets);
        Assert.Contains(("azuredeploy.json", "Channels__DirectLine__Secret"), sets);
        Assert.DoesNotContain(sets, set => !ReadmeSettings.Knows(names, set.Setting));
    }

    [Fact]
    public void Bicep_and_ARM_set_the_same()
    {
        var set = SettingsIn(Templates.Read("bicep", "main.bicep") + Templates.Read("bicep", "modules", "web.bicep")).Order().ToList();

        Assert.Contains("Company__PublicUrl", set);
        Assert.Equal(set, SettingsIn(Templates.Read("arm", "azuredeploy.json")).Order());
    }

    [Theory]
    [InlineData("container", "Containerfile")]
    [InlineData("systemd", "paths")]
    [InlineData("bicep", "main.bicep")]
    public void Store_and_key_lie_in_folders_of_their_own(params string[] file)
    {
        var text = Templates.Read(file);

        Assert.NotEqual(FolderOf(text, "ConnectionStrings__Store"), FolderOf(text, "Privacy__KeyFile"));
        Assert.Equal(FolderOf(text, "ConnectionStrings__Store"), FolderOf(text, "Orders__DemoFile"));
    }

    [Theory]
    [InlineData("Company__Title")]
    [InlineData("ConnectionStrings__Stores")]
    [InlineData("ASPNETCORE_SOMETHING")]
    public void A_setting_that_nobody_reads_is_seen(string setting) => Assert.False(ReadmeSettings.Knows(ReadmeSettings.Read(), Assert.Single(SettingsIn($"ENV {setting}=x"))));

    [Theory]
    [InlineData("Company__Assistant")]
    [InlineData("Desk__OpeningHours__0")]
    [InlineData("Desk__OpeningHours__6")]
    [InlineData("Channels__DirectLine__SessionsPerMinute")]
    [InlineData("Orders__Timeout")]
    public void A_setting_of_the_table_is_known(string setting) => Assert.True(ReadmeSettings.Knows(ReadmeSettings.Read(), setting));

    private static IEnumerable<string> SettingsIn(string text) => Setting().Matches(text).Select(match => match.Value).Distinct();

    private static string FolderOf(string text, string setting)
    {
        var value = Regex.Match(text, $@"{setting}(?:=|: ')([^\s']+)").Groups[1].Value;
        Assert.Contains('/', value);
        return value[..value.LastIndexOf('/')];
    }

    [GeneratedRegex(@"\b(?:[A-Z][A-Za-z]+(?:__[A-Za-z0-9]+)+|(?:ASPNETCORE|DOTNET|WEBSITES?)_[A-Z_]+)\b")]
    private static partial Regex Setting();
}
