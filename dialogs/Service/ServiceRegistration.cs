using EthicalBot.Dialogs.Cancellation;
using EthicalBot.Dialogs.Complaint;
using EthicalBot.Dialogs.DeliveryAddress;
using EthicalBot.Dialogs.Exchange;
using EthicalBot.Dialogs.Guarantees;
using EthicalBot.Dialogs.Invoice;
using EthicalBot.Dialogs.OrderChange;
using EthicalBot.Dialogs.OrderStatus;
using EthicalBot.Dialogs.Refunds;
using EthicalBot.Dialogs.Returns;
using EthicalBot.Dialogs.Routing;
using EthicalBot.Dialogs.Service.Slots;
using EthicalBot.Dialogs.Withdrawals;
using EthicalBot.Understanding.ServiceRequests;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Extensions.DependencyInjection;

namespace EthicalBot.Dialogs.Service;

/// <summary>Registers what changes something at the shop.</summary>
internal static class ServiceRegistration
{
    public static IServiceCollection AddService(this IServiceCollection services)
    {
        services.AddSingleton<ReadServiceRequests>(ServiceRequestReader.In);
        services.AddSingleton(new ServiceRoutes(
            [
                (ServiceRequestKind.Cancel, nameof(CancellationDialog)),
                (ServiceRequestKind.ChangeAddress, nameof(DeliveryAddressDialog)),
                (ServiceRequestKind.ChangeDefaultAddress, nameof(DeliveryAddressDialog)),
                (ServiceRequestKind.Invoice, nameof(InvoiceDialog)),
                (ServiceRequestKind.ChangeItems, nameof(OrderChangeDialog)),
                (ServiceRequestKind.ChangePayment, nameof(OrderChangeDialog)),
                (ServiceRequestKind.Exchange, nameof(ExchangeDialog)),
                (ServiceRequestKind.Track, nameof(OrderStatusDialog)),
                (ServiceRequestKind.Withdraw, nameof(WithdrawalDialog)),
                (ServiceRequestKind.Return, nameof(ReturnDialog)),
                (ServiceRequestKind.Refund, nameof(RefundDialog)),
                (ServiceRequestKind.Guarantee, nameof(GuaranteeDialog)),
                (ServiceRequestKind.Complain, nameof(ComplaintDialog)),
            ],
            [
                (nameof(OrderChangeDialog), ServiceRequestKind.ChangeAddress),
                (nameof(ExchangeDialog), ServiceRequestKind.ChangePayment),
                (nameof(ExchangeDialog), ServiceRequestKind.ChangeItems),
                (nameof(ReturnDialog), ServiceRequestKind.Refund),
                (nameof(ReturnDialog), ServiceRequestKind.Withdraw),
                (nameof(WithdrawalDialog), ServiceRequestKind.Refund),
                (nameof(WithdrawalDialog), ServiceRequestKind.Return),
                (nameof(GuaranteeDialog), ServiceRequestKind.Refund),
            ]));
        services.AddSingleton<ShopWords>();
        services.AddSingleton<SlotVocabulary>();
        services.AddSingleton<ReasonWords>();
        services.AddHostedService<ReasonCheck>();
        services.AddSingleton<ServiceShop>();
        services.AddSingleton<OrderQuestion>();
        services.AddSingleton<RefusalWords>();
        services.AddSingleton<RefundMeaning>();
        services.AddSingleton<DeniedWish>();
        services.AddSingleton<Elsewhere>();
        services.AddSingleton<DraftAnswers>();
        // Scoped: their state is that of one turn.
        services.AddScoped<SpokenOrders>();
        services.AddScoped<ServiceWriter>();
        services.AddScoped<DoneChanges>();
        services.AddSingleton<WithdrawalReceipt>();
        services.AddScoped<WithdrawalAdvice>();
        services.AddScoped<WorkForPerson>();
        services.AddScoped<ServiceKit>();
        services.AddScoped<RequestQueue>();
        services.AddScoped<Dialog, OrderChangeDialog>();
        services.AddScoped<Dialog, ExchangeDialog>();
        services.AddScoped<Dialog, ReturnDialog>();
        services.AddScoped<Dialog, WithdrawalDialog>();
        services.AddScoped<Dialog, GuaranteeDialog>();
        return services;
    }
}
