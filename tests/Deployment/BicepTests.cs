namespace EthicalBot.Tests.Deployment;

/// <summary>The Bicep files keep our rules and say the same as the ARM template; no compiler of Azure's is at hand.</summary>
public sealed class BicepTests
{
    private static readonly BicepFile s_main = new("main.bicep", Templates.Read("bicep", "main.bicep"));

    private static readonly BicepFile[] s_modules =
        [.. Directory.EnumerateFiles(Templates.Folder("bicep", "modules"), "*.bicep").Order().Select(path => new BicepFile($"modules/{Path.GetFileName(path)}", File.ReadAllText(path)))];

    private static readonly string s_arm = Templates.Read("arm", "azuredeploy.json");

    [Fact]
    public void Each_file_keeps_the_rules()
    {
        Assert.Equal(7, s_modules.Length);
        Assert.Empty(s_modules.Prepend(s_main).SelectMany(BicepRules.Faults));
    }

    [Fact]
    public void Each_module_is_used_and_given_what_it_asks_for() => Assert.Empty(BicepRules.ModuleFaults(s_main, s_modules));

    [Fact]
    public void Bicep_and_ARM_ask_for_the_same_and_make_the_same() => Assert.Empty(BicepRules.Differences(s_main, s_modules, ArmTemplate.Parse(s_arm)));

    [Fact]
    public void The_example_gives_only_parameters_that_exist_and_reads_secrets_from_outside()
    {
        var example = Templates.Read("bicep", "main.bicepparam").Split('\n').Where(line => line.StartsWith("param ", StringComparison.Ordinal)).Select(line => line.Split(' ')).ToList();

        Assert.NotEmpty(example);
        Assert.Empty(example.Select(line => line[1]).Except(s_main.Parameters.Select(parameter => parameter.Name)));
        Assert.All(example.Where(line => s_main.Parameters.Single(parameter => parameter.Name == line[1]).Decorators.ContainsKey("secure")), line => Assert.StartsWith("readEnvironmentVariable(", line[3], StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("@description('Azure region.')\n", "", "location has no description.")]
    [InlineData("planSku: planSku", "planSku: 'B1'", "planSku is not used.")]
    [InlineData("var stem", "var unread = 1\nvar stem", "unread is not used.")]
    [InlineData("module bot ", "module logs ", "logs is declared twice.")]
    [InlineData("@description('Azure region.')", "@description('Azure region.", "a bracket or quotation mark is open.")]
    [InlineData("  vault: 'kv-${unique}'\n", "  vault: 'kv-${unique}'\n}\n", "a bracket or quotation mark is open.")]
    public void A_broken_file_is_seen(string from, string to, string fault) =>
        Assert.Contains(BicepRules.Faults(Broken(from, to)), sentence => sentence.EndsWith(fault, StringComparison.Ordinal));

    [Theory]
    [InlineData("modules/logs.bicep", "modules/log.bicep", "There is no modules/log.bicep.")]
    [InlineData("modules/logs.bicep", "modules/log.bicep", "modules/logs.bicep is used by nobody.")]
    [InlineData("    retentionDays: logRetentionDays\n", "", "modules/logs.bicep is not given retentionDays.")]
    [InlineData("    retentionDays: logRetentionDays\n", "    retentionDays: logRetentionDays\n    days: 3\n", "modules/logs.bicep has no days.")]
    public void A_module_that_does_not_fit_is_seen(string from, string to, string fault) =>
        Assert.Contains(fault, BicepRules.ModuleFaults(Broken(from, to), s_modules));

    [Theory]
    [InlineData("\"aiOfficer\": {", "\"officer\": {", "Only ARM has the parameter officer.")]
    [InlineData("\"aiOfficer\": {", "\"officer\": {", "Only Bicep has the parameter aiOfficer.")]
    [InlineData("[\"dev\", \"test\", \"prod\"]", "[\"dev\", \"prod\"]", "environment differs")]
    [InlineData("\"maxValue\": 730", "\"maxValue\": 731", "logRetentionDays differs")]
    [InlineData("\"defaultValue\": \"B1\"", "\"defaultValue\": \"B2\"", "planSku differs")]
    [InlineData("\"defaultValue\": false", "\"defaultValue\": true", "deployBot differs")]
    [InlineData("Azure region.", "Region.", "location differs")]
    [InlineData("\"apiVersion\": \"2023-12-01\"", "\"apiVersion\": \"2022-03-01\"", "The resources differ")]
    [InlineData("\"httpsOnly\": true", "\"httpsOnly\": false", "Only ARM says httpsOnly: false.")]
    [InlineData("\"passwordAuth\": \"Disabled\"", "\"passwordAuth\": \"Enabled\"", "Only Bicep says passwordAuth: Disabled.")]
    [InlineData("\"appId\": {", "\"app\": {", "The outputs differ")]
    public void A_difference_is_seen(string from, string to, string fault) =>
        Assert.Contains(BicepRules.Differences(s_main, s_modules, ArmTemplate.Parse(Templates.Changed(s_arm, from, to))), sentence => sentence.StartsWith(fault, StringComparison.Ordinal));

    private static BicepFile Broken(string from, string to) => new("main.bicep", Templates.Changed(s_main.Text, from, to));
}
