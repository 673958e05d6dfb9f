using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Extensions.DependencyInjection;

namespace EthicalBot.Dialogs.Privacy;

/// <summary>Registers what customers may ask of their data.</summary>
internal static class PrivacyServices
{
    public static IServiceCollection AddPrivacyDialogs(this IServiceCollection services)
    {
        services.AddSingleton<PrivacyLinks>();
        services.AddSingleton<PrivacyNotice>();
        services.AddSingleton<Confirmation>();
        services.AddSingleton<RightsReferences>();
        // Scoped: their state is that of one turn.
        services.AddScoped<EarlierOrders>();
        services.AddScoped<Decisions>();
        services.AddScoped<RequestsForPersons>();
        services.AddScoped<PrivacyRoutes>();
        services.AddScoped<Dialog, ExportDialog>();
        services.AddScoped<Dialog, CorrectDialog>();
        services.AddScoped<Dialog, EraseDialog>();
        services.AddScoped<Dialog, AiChoiceDialog>();
        services.AddScoped<Dialog, ConsentDialog>();
        return services;
    }
}
