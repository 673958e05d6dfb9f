using EthicalBot.Desk;
using EthicalBot.Knowledge.Generation;
using EthicalBot.Privacy;
using EthicalBot.Privacy.Keys;
using EthicalBot.Privacy.Register;

namespace EthicalBot.Bot.Register;

/// <summary>Declares what the host keeps outside the store, and who outside receives data.</summary>
internal static class RegisterExtensions
{
    private const string ModelSetting = $"{GenerationOptions.Section}:{nameof(GenerationOptions.Endpoint)}";
    private const string JudgeSetting = $"{GenerationOptions.Section}:{nameof(GenerationOptions.Judge)}:{nameof(JudgeOptions.Kind)}";

    /// <summary>Adds the declarations.</summary>
    public static IServiceCollection AddRegister(this IServiceCollection services, IConfiguration configuration) =>
        services.AddSingleton<RegisterWriter>().AddSingleton<RegisterEndpoints>()
            .Declare(HostMeasures.All(configuration.IsSet(KeyVaultOptions.KeySetting))).Declare(HostRecords.All).Declare(
            new Processor(
                "shop", "The shop's order system", "Orders:Url", "answer",
                [DataClass.OrderNumber, DataClass.Email, DataClass.Postcode, DataClass.Name, DataClass.Address],
                Transfer.ByRegion, configuration.IsSet("Orders:Url"), ["HttpShop", "ShopCalls"]),
            new Processor(
                "azure_bot_service", "Microsoft (Azure Bot Service and the channels behind it)", "MicrosoftAppId", "deliver",
                [DataClass.FreeText, DataClass.Name, DataClass.TechnicalId], Transfer.ByRegion, configuration.IsSet("MicrosoftAppId"),
                ["BotServiceDelivery"]),
            new Processor(
                "mail_server", "The mail server", "Mail:Host", "deliver", [DataClass.Email, DataClass.Secret], Transfer.ByRegion, configuration.IsSet("Mail:Host"),
                ["SmtpEmails"]),
            new Processor(
                "azure_key_vault", "Microsoft (Azure Key Vault)", KeyVaultOptions.KeySetting, "security", [DataClass.Credential],
                Transfer.ByRegion, configuration.IsSet(KeyVaultOptions.KeySetting), ["KeyVaultKey"]),
            new Processor(
                "language_model", "The operator of the language model", ModelSetting, "answer", [DataClass.FreeText], Transfer.ByRegion, configuration.IsSet(ModelSetting),
                ["ChatModel", "OpenAiEmbeddings"]),
            // It judges what the model wrote: without a model it is never asked.
            new Processor(
                "content_safety", "Microsoft (Azure AI Content Safety)", JudgeSetting, "answer", [DataClass.FreeText], Transfer.ByRegion,
                configuration.IsSet(ModelSetting) && Enum.TryParse(configuration[JudgeSetting], ignoreCase: true, out JudgeKind judge) && judge == JudgeKind.ContentSafety,
                ["ContentSafetyJudge"]));

    /// <summary>Maps the privacy officer's part of the desk, with the record of processing in it.</summary>
    public static void MapRegister(this WebApplication app) => app.Services.GetRequiredService<RegisterEndpoints>().Map(app.MapPrivacyDesk());

    private static bool IsSet(this IConfiguration configuration, string setting) => !string.IsNullOrWhiteSpace(configuration[setting]);
}
