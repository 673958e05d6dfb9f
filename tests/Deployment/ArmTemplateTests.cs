namespace EthicalBot.Tests.Deployment;

/// <summary>arm/azuredeploy.json keeps our rules, and the rules see what breaks them.</summary>
public sealed class ArmTemplateTests
{
    private static readonly string s_json = Templates.Read("arm", "azuredeploy.json");

    [Fact]
    public void The_template_keeps_the_rules() => Assert.Empty(ArmRules.Faults(ArmTemplate.Parse(s_json)));

    [Fact]
    public void The_template_says_what_has_to_be_said_about_safety()
    {
        foreach (var line in new[]
                 {
                     "\"httpsOnly\": true", "\"ftpsState\": \"Disabled\"", "\"minTlsVersion\": \"1.2\"", "\"scmMinTlsVersion\": \"1.2\"", "\"clientAffinityEnabled\": false", "\"alwaysOn\": true",
                     "\"healthCheckPath\": \"/healthz\"", "\"enableRbacAuthorization\": true", "\"passwordAuth\": \"Disabled\"", "\"disableLocalAuth\": true", "\"value\": \"TLSv1.2\"",
                 })
            Assert.Contains(line, s_json, StringComparison.Ordinal);

        // Its lines would hold the addresses of customers.
        Assert.DoesNotContain("AppServiceHTTPLogs", s_json, StringComparison.Ordinal);
        Assert.DoesNotContain("listKeys", s_json, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void What_comes_with_a_later_version_is_off() =>
        Assert.All(["deployBot", "deployTeamsChannel", "deployPostgreSql", "deployOpenAi"],
            name => Assert.False(ArmTemplate.Parse(s_json).Parameters.Single(parameter => parameter.Name == name).Value.GetProperty("defaultValue").GetBoolean()));

    [Fact]
    public void The_example_gives_only_parameters_that_exist_and_no_secret()
    {
        var given = ArmTemplate.Parse(Templates.Read("arm", "azuredeploy.parameters.json").Replace("\"parameters\": {", "\"resources\": [], \"parameters\": {", StringComparison.Ordinal)).Parameters.Select(parameter => parameter.Name).ToList();
        var open = ArmTemplate.Parse(s_json).Parameters.Where(parameter => ArmTemplate.Text(parameter.Value, "type") != "secureString").Select(parameter => parameter.Name);

        Assert.NotEmpty(given);
        Assert.Empty(given.Except(open));
    }

    [Theory]
    [InlineData("\"metadata\": { \"description\": \"Azure region.\" }", "\"metadata\": {}", "The parameter location has no description.")]
    [InlineData("\"stem\": \"[concat(parameters('name'), '-', parameters('environment'))]\"", "\"stem\": \"[parameters('environment')]\"", "The parameter name is not used.")]
    [InlineData("\"stem\":", "\"unread\": \"x\", \"stem\":", "The variable unread is not used.")]
    [InlineData("[parameters('planSku')]", "[parameters('planSize')]", "There is no parameter planSize.")]
    [InlineData("[variables('webName')]", "[variables('siteName')]", "There is no variable siteName.")]
    [InlineData("parameters('readerPrincipalId'), parameters('secretsUser'))", "parameters('readerPrincipalId'), parameters('location'))", "There is no parameter location.")]
    [InlineData("\"apiVersion\": \"2023-12-01\"", "\"apiVersion\": \"latest\"", "Microsoft.Web/serverfarms has no apiVersion.")]
    [InlineData("\"name\": \"[variables('identityName')]\",", "", "A resource has no type or no name")]
    [InlineData("      \"location\": \"[parameters('location')]\",\n      \"tags\": \"[variables('tags')]\"", "      \"location\": \"[parameters('location')]\"", "has no tags.")]
    [InlineData("\"dependsOn\": [\"[resourceId('Microsoft.KeyVault/vaults', variables('vaultName'))]\"]", "\"dependsOn\": [\"[resourceId('Microsoft.KeyVault/vaults', variables('webName'))]\"]", "waits for what is not there")]
    [InlineData("[concat('id-', variables('stem'))]", "[concat('id-', variables('stem')]", "A bracket or quotation mark is open")]
    [InlineData("[concat('id-', variables('stem'))]", "[concat('id-, variables('stem'))]", "A bracket or quotation mark is open")]
    [InlineData("[concat('id-', variables('stem'))]", "[concat('id-', variables('stem'))", "A bracket or quotation mark is open")]
    [InlineData("\"ordersKey\": {\n      \"type\": \"secureString\"", "\"ordersKey\": {\n      \"type\": \"string\"", "The parameter ordersKey is not secure.")]
    [InlineData("\"type\": \"secureString\",\n      \"defaultValue\": \"\"", "\"type\": \"secureString\",\n      \"defaultValue\": \"1234\"", "The secret ordersKey has a default.")]
    [InlineData("\"type\": \"Microsoft.Web/sites/config\",", "\"type\": \"Microsoft.Web/sites/config\", \"tags\": {},", "Microsoft.Web/sites/config cannot have tags.")]
    [InlineData("\"reserved\": true", "\"adminPassword\": \"1234\"", "adminPassword stands there for all to read")]
    [InlineData("\"value\": \"[variables('webName')]\"", "\"value\": \"[parameters('ordersKey')]\"", "The output webApp tells a secret.")]
    public void A_broken_template_is_seen(string from, string to, string fault) =>
        Assert.Contains(ArmRules.Faults(ArmTemplate.Parse(Templates.Changed(s_json, from, to))), sentence => sentence.Contains(fault, StringComparison.Ordinal));
}
