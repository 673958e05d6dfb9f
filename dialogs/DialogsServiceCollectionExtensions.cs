using EthicalBot.Dialogs.AboutAi;
using EthicalBot.Dialogs.Approvals;
using EthicalBot.Dialogs.Care;
using EthicalBot.Dialogs.Catalogue;
using EthicalBot.Dialogs.Complaint;
using EthicalBot.Dialogs.Disclosure;
using EthicalBot.Dialogs.Identity;
using EthicalBot.Dialogs.Interruptions;
using EthicalBot.Dialogs.Knowledge;
using EthicalBot.Dialogs.Notices;
using EthicalBot.Dialogs.OrderStatus;
using EthicalBot.Dialogs.Person;
using EthicalBot.Dialogs.Privacy;
using EthicalBot.Dialogs.Questions;
using EthicalBot.Dialogs.Risk;
using EthicalBot.Dialogs.Routing;
using EthicalBot.Dialogs.Service;
using EthicalBot.Dialogs.Speech;
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
            .Validate(company => company.WithdrawalUrl is null or { IsAbsoluteUri: true, Scheme: "https" }, "Company:WithdrawalUrl is not a whole https address. Write one such as https://shop.example/withdraw.")
            .Validate(company => company.Mediator.IsWhole, "Company:Mediator:Name and Company:Mediator:Link belong together, and the second is an https address. Write both or neither.")
            .ValidateOnStart();
        services.AddSingleton(provider => provider.GetRequiredService<IOptions<CompanyOptions>>().Value);
        services.AddIntents();
        services.AddRisk(configuration);
        services.AddSingleton<Say>();
        services.AddSingleton<DisclosureMessage>();
        services.AddScoped<HumanWords>();
        services.AddScoped<AboutItself>();
        services.AddQuestions();
        services.AddInterruptions();
        services.AddCare();
        services.AddPersons();
        services.AddIdentity();
        services.AddOrderStatus();
        services.AddService();
        services.AddComplaints();
        services.AddKnowledgeAnswers();
        services.AddPrivacyDialogs();
        services.AddNotices(configuration);
        services.AddApprovals();
        services.AddRouter();
        return services;
    }
}
