using EthicalBot.Dialogs.AboutAi;
using EthicalBot.Dialogs.Disclosure;
using EthicalBot.Dialogs.OrderStatus;
using EthicalBot.Dialogs.Person;
using EthicalBot.Dialogs.Privacy;
using EthicalBot.Dialogs.Questions;
using EthicalBot.Dialogs.Routing;
using EthicalBot.Dialogs.SmallTalk;
using EthicalBot.Dialogs.Speech;
using EthicalBot.Dialogs.Unsupported;
using EthicalBot.Understanding;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace EthicalBot.Dialogs;

/// <summary>Registers the dialog tree.</summary>
public static class DialogsServiceCollectionExtensions
{
    /// <summary>Adds the dialogs, what they share, and the intents that lead to them.</summary>
    public static IServiceCollection AddDialogs(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<CompanyOptions>().Bind(configuration.GetSection(CompanyOptions.Section)).ValidateDataAnnotations()
            .Validate(company => company.PublicUrl is null or { IsAbsoluteUri: true }, "Company:PublicUrl is not a whole address. Write one such as https://chat.shop.example.")
            .ValidateOnStart();
        services.AddSingleton(provider => provider.GetRequiredService<IOptions<CompanyOptions>>().Value);
        services.AddSingleton<Say>();
        services.AddSingleton<PersonReachText>();
        services.AddSingleton<DisclosureMessage>();
        services.AddSingleton<PrivacyLinks>();
        services.AddSingleton<PrivacyNotice>();
        services.AddSingleton<Confirmation>();
        services.AddSingleton<RightsReferences>();
        services.AddSingleton(new IntentRoutes(
        [
            (Intents.OrderStatus, nameof(OrderStatusDialog)),
            (Intents.ShipmentTracking, nameof(OrderStatusDialog)),
            (Intents.DeliveryEta, nameof(OrderStatusDialog)),
            (Intents.HumanAgent, nameof(PersonDialog)),
            (Intents.AiPolicy, nameof(AboutAiDialog)),
            (Intents.SmallTalk, nameof(SmallTalkDialog)),
            (Intents.DeliveryAddress, nameof(UnsupportedDialog)),
            (Intents.ReturnRefund, nameof(UnsupportedDialog)),
            (Intents.Cancellation, nameof(UnsupportedDialog)),
            (Intents.Invoice, nameof(UnsupportedDialog)),
            (Intents.Complaint, nameof(UnsupportedDialog)),
            (Intents.PrivacyRequest, nameof(MyDataDialog)),
        ]));

        // Scoped: their state is that of one turn.
        services.AddScoped<OpenQuestions>();
        services.AddScoped<AnswerFit>();
        services.AddScoped<VerifiedOrders>();
        services.AddScoped<ProofLimits>();
        services.AddScoped<TriedSteps>();
        services.AddScoped<NewCase>();
        services.AddScoped<HandOver>();
        services.AddScoped<InTheQueue>();
        services.AddScoped<EarlierOrders>();
        services.AddScoped<Decisions>();
        services.AddScoped<RequestsForPersons>();
        services.AddScoped<PrivacyRoutes>();
        services.AddScoped<CustomerChoice>();
        services.AddScoped<Dialog, OrderStatusDialog>();
        services.AddScoped<Dialog, PersonDialog>();
        services.AddScoped<Dialog, AboutAiDialog>();
        services.AddScoped<Dialog, SmallTalkDialog>();
        services.AddScoped<Dialog, UnsupportedDialog>();
        services.AddScoped<Dialog, MyDataDialog>();
        services.AddScoped<Dialog, ExportDialog>();
        services.AddScoped<Dialog, CorrectDialog>();
        services.AddScoped<Dialog, EraseDialog>();
        services.AddScoped<Dialog, AiChoiceDialog>();
        services.AddScoped<Dialog, ConsentDialog>();
        services.AddScoped<Router>();
        services.AddScoped<IBot, CustomerBot>();
        return services;
    }
}
